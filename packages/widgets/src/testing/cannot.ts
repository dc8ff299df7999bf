/** Whether this engine's driver does not know a command of the test runner; a test that needs it skips itself. */
export const cannot = (command: Promise<unknown>): Promise<boolean> =>
  command.then(
    () => false,
    (error: unknown) => {
      if (/not support/.test(String(error))) return true;
      throw error;
    },
  );

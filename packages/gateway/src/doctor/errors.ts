/** What was to be looked at cannot be. The message is Indonesian and says what to do; nothing of an answer is in it. */
export class DoctorError extends Error {
  override readonly name = 'DoctorError';
}

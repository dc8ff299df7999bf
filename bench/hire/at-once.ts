/** Does numbered work with so many at a time. @returns ms of each */
export async function atOnce(
  many: number,
  total: number,
  work: (n: number) => Promise<void>,
): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: many }, async () => {
      while (next < total) {
        const n = next++;
        const started = performance.now();
        await work(n);
        times.push(performance.now() - started);
      }
    }),
  );
  return times;
}

/** Today, or the day of `SOURCE_DATE_EPOCH`: `2026-11-25`. */
export function dayOfBuild(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  const now = epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}

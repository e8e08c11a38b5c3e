/**
 * How long the processor works for this process, in milliseconds, since the returned function was made. For limits on what
 * an act may cost: unlike the time on the wall it says the same when the machine is busy with something else.
 */
export function startCpuTime(): () => number {
  const began = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
}

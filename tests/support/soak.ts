/** How much of something is tried: as a rule, and in `npm test -- soak`, which takes its time. */
export const atLength = (usual: number, soak: number): number => (process.env.SOAK ? soak : usual);

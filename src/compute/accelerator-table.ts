/** Owns the shape of the table of accelerators that ships (`accelerators.yml`). */

/** Number formats for which peaks are recorded. */
export type Precision = 'fp32' | 'tf32' | 'fp16' | 'bf16' | 'fp8' | 'fp4';

export interface Accelerator {
  readonly id: string;
  readonly names: readonly string[];
  /** Words for the form factor, where one name covers several with different peaks. */
  readonly forms?: readonly string[];
  /** Dense peak of one unit in TFLOP/s. */
  readonly peak: Readonly<Partial<Record<Precision, number>>>;
  /** Headline figures that dense training cannot reach: structured sparsity, integers. */
  readonly sparse?: readonly number[];
  /** Peaks of the units that do not multiply matrices. */
  readonly plain?: readonly number[];
  /** How many cores or dies stand in one unit, or units on one board. */
  readonly parts?: Readonly<Partial<Record<'cores' | 'dies' | 'boards', number>>>;
  readonly certainty?: 'memory';
}

export interface AcceleratorTable {
  readonly source: { readonly title: string; readonly url: string; readonly read_on: string };
  readonly utilisation: {
    readonly usual: readonly [number, number];
    readonly possible: readonly [number, number];
    readonly recomputation: number;
    readonly summed_below: number;
  };
  readonly units: readonly Accelerator[];
}

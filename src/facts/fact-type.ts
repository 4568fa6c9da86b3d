/** Owns the types that a fact of the vocabulary can have, as the generated tables hold them. */
import type { SubjectKind } from './fact.ts';

/** What reading a fact undeclared means: undetermined, a neutral value listed as assumed, or evidence that is absent. */
export type Absence = 'unknown' | 'no' | 'lacking';

interface Described {
  readonly absence: Absence;
  readonly description: string;
}
export interface PlainType extends Described {
  readonly kind: 'boolean' | 'text' | 'section' | 'date' | 'url' | 'string';
}
/** `quantity` may be an interval; `number` is a point. */
export interface NumberType extends Described {
  readonly kind: 'number' | 'quantity';
  readonly unit?: string;
}
export interface EnumType extends Described {
  readonly kind: 'enum';
  readonly values: readonly string[];
}
export interface ListType extends Described {
  readonly kind: 'list';
  readonly of: EnumType | PlainType;
  /** The list names subjects of this kind by id. */
  readonly link?: SubjectKind;
}
export interface RecordsType extends Described {
  readonly kind: 'records';
  readonly fields: Readonly<Record<string, FactType>>;
}
export interface MapType extends Described {
  readonly kind: 'map';
  readonly keys: readonly string[];
  readonly of: FactType;
}
export interface RecordType extends Described {
  readonly kind: 'record';
  readonly fields: Readonly<Record<string, FactType>>;
  /** Fields of which at least one must be declared for the record to count as declared. */
  readonly evidence?: readonly string[];
}
export type FactType = PlainType | NumberType | EnumType | ListType | RecordsType | MapType | RecordType;

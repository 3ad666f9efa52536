import { createContext, useContext } from 'react';
import type { Problem } from '../../frame/check-form';

/** What was typed, to be repeated, and what is wrong with it. */
export interface FormState {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** Tells the ids of several forms of one page apart. */
  readonly scope?: string;
}

export const NOTHING_TYPED: FormState = { values: {}, problems: [] };

const FormContext = createContext<FormState>(NOTHING_TYPED);

export const FormProvider = FormContext.Provider;

export interface FieldState {
  readonly id: string;
  readonly value: string;
  readonly chosen: readonly string[];
  /** The code of the first problem. */
  readonly problem: string | null;
}

export function useForm(): FormState {
  return useContext(FormContext);
}

export function useField(name: string): FieldState {
  const { values, problems, scope } = useForm();
  const value = values[name];
  const problem = problems.find(({ field }) => field === name)?.code ?? null;
  return { id: scoped(name, scope), value: textOf(value), chosen: listOf(value), problem };
}

export function scoped(name: string, scope: string | undefined): string {
  return scope ? `${scope}-${name}` : name;
}

/** A list of chosen boxes arrives as nothing, one word, or several. */
export function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return value === undefined || value === null || value === '' ? [] : [String(value)];
}

/** Whether one of the fields holds something, or something is wrong with it. */
export function isFilled({ values, problems }: FormState, names: readonly string[]): boolean {
  return names.some(
    (name) => listOf(values[name]).length > 0 || problems.some(({ field }) => field === name),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** `whatToBring` is named `what-to-bring` in the catalogue, and `date-2` (a row of a form) `date`. */
export function wordOf(name: string): string {
  return name.replace(/-\d+$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The row in which a field stands, counted from one; `null` for a field of its own. */
export function rowOf(name: string): number | null {
  const row = /-(\d+)$/.exec(name)?.[1];
  return row === undefined ? null : Number(row) + 1;
}

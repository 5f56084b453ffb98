import * as v from 'valibot';

/*
 * Lists and tables that were stored: what is unsound in them goes alone. Were one item of a newer version to
 * cost the whole list, the next change would write the loss down.
 */

/**
 * The sound items of a list, in order.
 * @param most so many are kept, the last ones
 */
export const soundItems = <S extends v.GenericSchema>(schema: S, most = Number.POSITIVE_INFINITY) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.flatMap((item) => soundOf(schema, item)).slice(-most)),
  );

/** The entries of a table of which both name and value are sound. */
export const soundEntries = <S extends v.GenericSchema>(name: v.GenericSchema<string, string>, value: S) =>
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform(
      (table): Record<string, v.InferOutput<S>> =>
        Object.fromEntries(
          Object.entries(table).flatMap(([key, given]) =>
            v.is(name, key) ? soundOf(value, given).map((sound) => [key, sound]) : [],
          ),
        ),
    ),
  );

function soundOf<S extends v.GenericSchema>(schema: S, given: unknown): v.InferOutput<S>[] {
  const parsed = v.safeParse(schema, given);
  return parsed.success ? [parsed.output] : [];
}

/** Where something stands in an object: names of fields, keys of maps, indexes of lists. */
export type FieldPath = readonly (string | number)[];

/** As a person writes it: `spec.containers[0].image`, `metadata.labels["example.com/tier"]`. */
export function describeField(path: FieldPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') {
      text += `[${step}]`;
    } else if (/^[A-Za-z_$][-\w$]*$/.test(step)) {
      text += text === '' ? step : `.${step}`;
    } else {
      text += `[${JSON.stringify(step)}]`;
    }
  }
  return text;
}

/** As JSON pointers are written: `/spec/containers/0/image`. */
export function pointerTo(path: FieldPath): string {
  return path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

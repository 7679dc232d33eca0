'use server';

export async function save(_, form) {
  return form.get('title') ? '' : 'Required';
}

export const dynamic = 'force-dynamic';

const text =
  'A paragraph of its own with a class and a link, as most of what a page of forms and lists is made of: ';

/** A page rendered for each request, as long as the paragraphs it is asked for. */
export default async function Page({ searchParams }) {
  const { paragraphs } = await searchParams;
  return (
    <main>
      {Array.from({ length: Number(paragraphs) }, (_, index) => (
        <p key={index} className="mt-2 text-base">
          {text}
          <a href="#top">{index}</a>
        </p>
      ))}
    </main>
  );
}

// Without this script the search works by its button; with it, as one types.
const form = document.querySelector('[role=search]');
const people = document.getElementById('people');
let latest = 0;

form.addEventListener('input', async () => {
  const mine = ++latest;
  const answer = await fetch(`?${new URLSearchParams(new FormData(form))}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const found = page.getElementById('people');
  if (mine === latest && found) people.replaceChildren(...found.childNodes);
});

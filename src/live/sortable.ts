/** Lets a table be sorted by the buttons in its head; a second press turns the order round. */
export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    heads.forEach((head, column) => {
      head.querySelector('button')?.addEventListener('click', () => {
        const ascending = head.getAttribute('aria-sort') !== 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
        sortRows(table, column, ascending);
      });
    });
  }
}

function sortRows(table: HTMLTableElement, column: number, ascending: boolean): void {
  const body = table.tBodies[0];
  if (!body) return;
  const key = (row: HTMLTableRowElement) =>
    row.cells[column]?.dataset['key'] ?? row.cells[column]?.textContent ?? '';
  const rows = [...body.rows].sort((a, b) => compareKeys(key(a), key(b)));
  body.append(...(ascending ? rows : rows.reverse()));
}

/** Numbers by size, words by the alphabet. */
export function compareKeys(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? a.localeCompare(b) : difference;
}

import type { ReactNode } from 'react';
import { Icon } from '../../design/brand/Icon';
import { Card } from '../../design/surfaces/Card';
import { Link } from '../../router/Link';
import styles from './PageList.module.css';

interface ListedPage {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
}

/** Pages below one another, each with what is said of it. */
export function PageList<P extends ListedPage>({
  pages,
  said,
}: {
  pages: readonly P[];
  said: (page: P) => ReactNode;
}) {
  return (
    <Card flush>
      <ul className={styles.list}>
        {pages.map((page) => (
          <li key={page.id}>
            <Icon name="pages" size={22} />
            <div>
              <Link to={`/pages/${page.slug}`} dir="auto">
                {page.title}
              </Link>
              <p>{said(page)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

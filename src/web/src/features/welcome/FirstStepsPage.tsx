import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { FirstStepsPageQuery } from '../../__generated__/FirstStepsPageQuery.graphql';
import { Button } from '../../design/controls/Button';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { navigate } from '../../router/history';
import { Link } from '../../router/Link';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import { useEndWelcome } from '../feed/welcome/useEndWelcome';
import { AboutStep } from './AboutStep';
import styles from './FirstSteps.module.css';
import { GroupsStep } from './GroupsStep';
import { HoursStep } from './HoursStep';
import { messages } from './messages';
import { stepAddress, stepOf, steps } from './stepOf';

const query = graphql`
  query FirstStepsPageQuery @throwOnFieldError {
    viewer {
      ...AboutStep_viewer
      ...GroupsStep_viewer
      ...HoursStep_viewer
    }
  }
`;

/** What somebody new sets up: one step at an address of its own, each to be left out. */
function FirstStepsPage({
  query: loaded,
  place,
}: {
  query: PreloadedQuery<FirstStepsPageQuery>;
  place: Place;
}) {
  const { viewer } = usePreloadedQuery<FirstStepsPageQuery>(query, loaded);
  const [end, isEnding] = useEndWelcome();
  const step = stepOf(place.search);
  const goOn = () => navigate(stepAddress(step + 1));
  const leave = () => end(() => navigate('/'));
  const finish = () => end(() => navigate('/'), messages.done);
  return (
    <Columns>
      <PageHeader key={step} title={messages.heading(step, steps, messages.names[step - 1] ?? '')}>
        <Button look="quiet" isBusy={isEnding} onClick={leave}>
          {messages.skipAll}
        </Button>
      </PageHeader>
      <nav aria-label={messages.steps}>
        <ol className={styles.steps}>
          {messages.names.map((name, at) => (
            <li key={name}>
              <Link to={stepAddress(at + 1)} aria-current={step === at + 1 ? 'step' : undefined}>
                {name}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      {step === 1 && <AboutStep viewer={viewer} onDone={goOn} />}
      {step === 2 && <GroupsStep viewer={viewer} />}
      {step === 3 && <HoursStep viewer={viewer} onDone={finish} onSkip={leave} />}
    </Columns>
  );
}

export const firstStepsPage = queryPage<FirstStepsPageQuery>(query, () => ({}), FirstStepsPage);

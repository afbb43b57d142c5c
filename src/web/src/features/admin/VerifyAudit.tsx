import { useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { VerifyAuditQuery } from '../../__generated__/VerifyAuditQuery.graphql';
import { Button } from '../../design/controls/Button';
import { Notice } from '../../design/surfaces/Badge';
import { Card, Stack } from '../../design/surfaces/Card';
import { failureText } from '../../relay/refusal';
import styles from './Admin.module.css';
import { messages } from './messages';

const words = messages.audit;

const query = graphql`
  query VerifyAuditQuery($behind: Int!) {
    auditIntegrity(behind: $behind) {
      length
      lastHash
      firstBad
      isComplete
    }
  }
`;

type Step = VerifyAuditQuery['response']['auditIntegrity'];

/** Goes through the whole chain, a thousand links at a time, and tells whether it is whole. */
export function VerifyAudit() {
  const environment = useRelayEnvironment();
  const [step, setStep] = useState<Step>();
  const [problem, setProblem] = useState<string>();
  const [isRunning, setRunning] = useState(false);
  const verify = async () => {
    setRunning(true);
    setProblem(undefined);
    try {
      let reached: Step | undefined;
      do {
        const variables = { behind: reached?.length ?? 0 };
        const answer = await fetchQuery<VerifyAuditQuery>(environment, query, variables).toPromise();
        if (!answer) break;
        reached = answer.auditIntegrity;
        setStep(reached);
      } while (!reached.isComplete);
    } catch (error) {
      setProblem(failureText(error));
    } finally {
      setRunning(false);
    }
  };
  return (
    <Card>
      <Stack gap={14}>
        <div aria-live="polite">
          {step && !step.isComplete && <Notice>{words.verifying(step.length)}</Notice>}
          {step?.isComplete && step.firstBad == null && (
            <Notice tone="good">
              {words.whole(step.length)} <code className={styles.hash}>{step.lastHash}</code>
            </Notice>
          )}
        </div>
        {step?.firstBad != null && <Notice tone="danger">{words.broken(step.firstBad)}</Notice>}
        {problem && <Notice tone="danger">{problem}</Notice>}
        <div>
          <Button disabled={isRunning} onClick={verify}>
            {words.verify}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}

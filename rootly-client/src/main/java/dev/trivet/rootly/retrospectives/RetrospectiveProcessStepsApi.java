package dev.trivet.rootly.retrospectives;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Process steps: the things to do in each retrospective that follows a process. The parent of a
 * process step is a retrospective process.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/retrospectivesteps/list-retrospective-steps">Rootly:
 *     retrospective steps</a>
 */
public final class RetrospectiveProcessStepsApi
    extends NestedApi<
        RetrospectiveProcessStep, RetrospectiveProcessStepInput, RetrospectiveProcessStepQuery> {

  static final CollectionEndpoints<RetrospectiveProcessStep> RETROSPECTIVE_PROCESS_STEPS =
      CollectionEndpoints.of(
              "rootly.retrospectiveProcessSteps",
              "retrospective_steps",
              "v1/retrospective_processes/{retrospective_process_id}/retrospective_steps",
              RetrospectiveProcessStep.class)
          .membersAt("v1/retrospective_steps/{id}")
          .requires("title");

  RetrospectiveProcessStepsApi(Transport transport) {
    super(transport, RETROSPECTIVE_PROCESS_STEPS);
  }
}

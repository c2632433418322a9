package dev.trivet.rootly.retrospectives;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Process group steps, which put process steps into process groups. The parent of a process group
 * step is a process group.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/retrospectiveprocessgroupsteps/list-retrospectiveprocessgroup-steps">Rootly:
 *     retrospective process group steps</a>
 */
public final class RetrospectiveProcessGroupStepsApi
    extends NestedApi<
        RetrospectiveProcessGroupStep,
        RetrospectiveProcessGroupStepInput,
        RetrospectiveProcessGroupStepQuery> {

  static final CollectionEndpoints<RetrospectiveProcessGroupStep>
      RETROSPECTIVE_PROCESS_GROUP_STEPS =
          CollectionEndpoints.of(
                  "rootly.retrospectiveProcessGroupSteps",
                  "retrospective_process_group_steps",
                  "v1/retrospective_process_groups/{retrospective_process_group_id}/steps",
                  RetrospectiveProcessGroupStep.class)
              .membersAt("v1/retrospective_process_group_steps/{id}")
              .requires("retrospective_step_id")
              .onlyToCreate("retrospective_step_id");

  RetrospectiveProcessGroupStepsApi(Transport transport) {
    super(transport, RETROSPECTIVE_PROCESS_GROUP_STEPS);
  }
}

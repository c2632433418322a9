package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * SLAs: the deadlines by which the follow-ups of incidents must be assigned and completed.
 *
 * @see <a href="https://docs.rootly.com/api-reference/slas/list-slas">Rootly: SLAs</a>
 */
public final class SlasApi extends CollectionApi<Sla, SlaInput, SlaQuery> {

  static final CollectionEndpoints<Sla> SLAS =
      CollectionEndpoints.of("rootly.slas", "slas", "v1/slas", Sla.class)
          .requires(
              "name",
              "assignment_deadline_days",
              "assignment_deadline_parent_status",
              "completion_deadline_days",
              "completion_deadline_parent_status");

  SlasApi(Transport transport) {
    super(transport, SLAS);
  }

  /**
   * Finds the SLA with the name of the input, or creates it. Names are compared without blanks
   * around them and in the composed form of Unicode; upper and lower case differ. An SLA that is
   * found is not changed.
   *
   * @param input what to create if no SLA has its name
   * @return the SLA, and whether this call created it
   */
  public Ensured<Sla> ensure(SlaInput input) {
    return ensureBy(input, input.name(), name -> SlaQuery.all().name().is(name), Sla::name);
  }
}

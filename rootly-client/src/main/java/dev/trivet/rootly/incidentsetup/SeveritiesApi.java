package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Severities: the steps on which the organization rates its incidents. Calls take the ID or the
 * slug of a severity.
 *
 * @see <a href="https://docs.rootly.com/api-reference/severities/list-severities">Rootly:
 *     severities</a>
 */
public final class SeveritiesApi extends CollectionApi<Severity, SeverityInput, SeverityQuery> {

  static final CollectionEndpoints<Severity> SEVERITIES =
      CollectionEndpoints.of("rootly.severities", "severities", "v1/severities", Severity.class)
          .requires("name");

  SeveritiesApi(Transport transport) {
    super(transport, SEVERITIES);
  }

  /**
   * Finds the severity with the name of the input, or creates it. Names are compared without blanks
   * around them and in the composed form of Unicode; upper and lower case differ. A severity that
   * is found is not changed.
   *
   * @param input what to create if no severity has its name
   * @return the severity, and whether this call created it
   */
  public Ensured<Severity> ensure(SeverityInput input) {
    return ensureBy(
        input, input.name(), name -> SeverityQuery.all().name().is(name), Severity::name);
  }
}

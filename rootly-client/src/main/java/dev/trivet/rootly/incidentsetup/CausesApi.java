package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.values.CatalogEntryApi;
import dev.trivet.rootly.values.CatalogProperty;
import dev.trivet.rootly.wire.CollectionEndpoints;
import dev.trivet.rootly.wire.PropertyEndpoints;

/**
 * Causes: the reasons for incidents that people choose from. Calls take the ID or the slug of a
 * cause.
 *
 * @see <a href="https://docs.rootly.com/api-reference/causes/list-causes">Rootly: causes</a>
 */
public final class CausesApi extends CatalogEntryApi<Cause, CauseInput, CauseQuery> {

  static final CollectionEndpoints<Cause> CAUSES =
      CollectionEndpoints.of("rootly.causes", "causes", "v1/causes", Cause.class).requires("name");
  static final PropertyEndpoints<CatalogProperty> PROPERTIES =
      PropertyEndpoints.of(CAUSES, CatalogProperty.class);

  CausesApi(Transport transport) {
    super(transport, CAUSES, PROPERTIES);
  }

  /**
   * Finds the cause with the name of the input, or creates it. Names are compared without blanks
   * around them and in the composed form of Unicode; upper and lower case differ. A cause that is
   * found is not changed.
   *
   * @param input what to create if no cause has its name
   * @return the cause, and whether this call created it
   */
  public Ensured<Cause> ensure(CauseInput input) {
    return ensureBy(input, input.name(), name -> CauseQuery.all().name().is(name), Cause::name);
  }
}

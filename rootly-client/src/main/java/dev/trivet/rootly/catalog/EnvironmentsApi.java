package dev.trivet.rootly.catalog;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.values.BulkCatalogEntryApi;
import dev.trivet.rootly.values.BulkDeleteResult;
import dev.trivet.rootly.values.CatalogProperty;
import dev.trivet.rootly.wire.BulkEndpoints;
import dev.trivet.rootly.wire.CollectionEndpoints;
import dev.trivet.rootly.wire.PropertyEndpoints;

/**
 * Environments, their catalog properties, and bulk calls for many environments. Calls take the ID
 * or the slug of an environment.
 *
 * @see <a href="https://docs.rootly.com/api-reference/environments/list-environments">Rootly:
 *     environments</a>
 */
public final class EnvironmentsApi
    extends BulkCatalogEntryApi<
        Environment, EnvironmentInput, EnvironmentQuery, EnvironmentUpsert> {

  static final CollectionEndpoints<Environment> ENVIRONMENTS =
      CollectionEndpoints.of(
              "rootly.environments", "environments", "v1/environments", Environment.class)
          .requires("name");
  static final PropertyEndpoints<CatalogProperty> PROPERTIES =
      PropertyEndpoints.of(ENVIRONMENTS, CatalogProperty.class);
  static final BulkEndpoints<Environment, BulkDeleteResult> BULK =
      BulkEndpoints.of(ENVIRONMENTS, Environment.class, BulkDeleteResult.class);

  EnvironmentsApi(Transport transport) {
    super(transport, ENVIRONMENTS, PROPERTIES, BULK);
  }

  @Override
  protected String externalId(EnvironmentUpsert entry) {
    return entry.externalId();
  }

  /**
   * Finds the environment with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. An
   * environment that is found is not changed.
   *
   * @param input what to create if no environment has its name
   * @return the environment, and whether this call created it
   */
  public Ensured<Environment> ensure(EnvironmentInput input) {
    return ensureBy(
        input, input.name(), name -> EnvironmentQuery.all().name().is(name), Environment::name);
  }
}

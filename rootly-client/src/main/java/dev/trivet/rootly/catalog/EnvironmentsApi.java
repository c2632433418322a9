package dev.trivet.rootly.catalog;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.values.BulkDelete;
import dev.trivet.rootly.values.BulkDeleteResult;
import dev.trivet.rootly.values.CatalogProperty;
import dev.trivet.rootly.values.CatalogPropertyInput;
import dev.trivet.rootly.values.CatalogPropertyQuery;
import dev.trivet.rootly.wire.BulkEntities;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/**
 * Environments, their catalog properties, and calls for many environments at once. Calls take the
 * ID or the slug of an environment.
 */
public final class EnvironmentsApi
    extends CollectionApi<Environment, EnvironmentInput, EnvironmentQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.environments");

  static final CollectionEndpoints<Environment> ENVIRONMENTS =
      CollectionEndpoints.of(
              "rootly.environments", "environments", "v1/environments", Environment.class)
          .requires("name");
  static final Endpoint<Listing<CatalogProperty>> PROPERTIES =
      GROUP.page("properties", "GET v1/environments/properties", CatalogProperty.class);
  static final Endpoint<CatalogProperty> CREATE_PROPERTY =
      GROUP
          .one("createProperty", "POST v1/environments/properties", CatalogProperty.class)
          .wrappedIn("catalog_properties")
          .requires("name", "kind");
  static final Endpoint<List<Environment>> BULK_UPSERT =
      GROUP.list("bulkUpsert", "POST v1/environments/bulk_upsert", Environment.class);
  static final Endpoint<BulkDeleteResult> BULK_DELETE =
      GROUP
          .one("bulkDelete", "POST v1/environments/bulk_delete", BulkDeleteResult.class)
          .resultAt("data");

  EnvironmentsApi(Transport transport) {
    super(transport, ENVIRONMENTS);
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

  /**
   * {@return all catalog properties that environments may have values for; fetched while walked}
   */
  public Listing<CatalogProperty> properties() {
    return transport().call(PROPERTIES);
  }

  /**
   * Lists the catalog properties that environments may have values for.
   *
   * @param query which ones
   * @return the properties; fetched while they are walked
   */
  public Listing<CatalogProperty> properties(CatalogPropertyQuery query) {
    return transport().call(PROPERTIES, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a catalog property for environments. Never repeated after an unclear end.
   *
   * @param input what to create
   * @return the new property
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value, or when there
   *     are 50 properties already
   */
  public CatalogProperty createProperty(CatalogPropertyInput input) {
    return transport().call(CREATE_PROPERTY, CallInput.none().payload(input));
  }

  /**
   * Creates or changes many environments: all of them, or none. They are found by their external
   * IDs.
   *
   * @param environments at least one, each external ID once; Rootly takes 100
   * @return the environments after the change
   * @throws IllegalArgumentException when there is none, or an external ID is there twice
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value; the field errors
   *     are keyed by external ID
   */
  public List<Environment> bulkUpsert(List<EnvironmentUpsert> environments) {
    var entities =
        BulkEntities.of(
            BULK_UPSERT.operation().name(), environments, EnvironmentUpsert::externalId);
    return transport().call(BULK_UPSERT, CallInput.none().payload(entities));
  }

  /**
   * Deletes many environments: those that are named, or all that one source manages, with
   * exceptions.
   *
   * @param environments which ones
   * @return what happened to each
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses the request, or when some
   *     could not be deleted; then the field error {@code failed_external_ids} names them, while
   *     others may be deleted
   */
  public BulkDeleteResult bulkDelete(BulkDelete environments) {
    return transport().call(BULK_DELETE, CallInput.none().payload(environments));
  }
}

package dev.trivet.rootly.catalog;

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
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/**
 * Environments, their catalog properties, and calls for many environments at once. Calls take the
 * ID or the slug of an environment. Immutable and thread-safe.
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
      GROUP
          .list("bulkUpsert", "POST v1/environments/bulk_upsert", Environment.class)
          .requires("entities");
  static final Endpoint<BulkDeleteResult> BULK_DELETE =
      GROUP
          .one("bulkDelete", "POST v1/environments/bulk_delete", BulkDeleteResult.class)
          .resultAt("data");

  EnvironmentsApi(Transport transport) {
    super(transport, ENVIRONMENTS);
  }

  /**
   * Lists the catalog properties that environments may have values for.
   *
   * @param query which ones
   * @return the catalog properties; fetched while they are walked
   */
  public Listing<CatalogProperty> properties(CatalogPropertyQuery query) {
    return transport().call(PROPERTIES, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a catalog property for environments; Rootly allows 50.
   *
   * @param input what to send
   * @return the catalog property
   */
  public CatalogProperty createProperty(CatalogPropertyInput input) {
    return transport().call(CREATE_PROPERTY, CallInput.none().payload(input));
  }

  /**
   * Creates or changes many environments: all of them, or none. They are found by their external
   * IDs.
   *
   * @param input what to send
   * @return the environments
   */
  public List<Environment> bulkUpsert(BulkUpsertEnvironmentsInput input) {
    return transport().call(BULK_UPSERT, CallInput.none().payload(input));
  }

  /**
   * Deletes many environments: those that are named, or all that one source manages, with
   * exceptions.
   *
   * @param input what to send
   * @return the bulk delete result
   */
  public BulkDeleteResult bulkDelete(BulkDelete input) {
    return transport().call(BULK_DELETE, CallInput.none().payload(input));
  }
}

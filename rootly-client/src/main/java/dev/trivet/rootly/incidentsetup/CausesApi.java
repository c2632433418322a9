package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.values.CatalogProperty;
import dev.trivet.rootly.values.CatalogPropertyInput;
import dev.trivet.rootly.values.CatalogPropertyQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** Causes: what reasons for incidents there are. Calls take the ID or the slug of a cause. */
public final class CausesApi extends CollectionApi<Cause, CauseInput, CauseQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.causes");

  static final CollectionEndpoints<Cause> CAUSES =
      CollectionEndpoints.of("rootly.causes", "causes", "v1/causes", Cause.class).requires("name");
  static final Endpoint<Listing<CatalogProperty>> PROPERTIES =
      GROUP.page("properties", "GET v1/causes/properties", CatalogProperty.class);
  static final Endpoint<CatalogProperty> CREATE_PROPERTY =
      GROUP
          .one("createProperty", "POST v1/causes/properties", CatalogProperty.class)
          .wrappedIn("catalog_properties")
          .requires("name", "kind");

  CausesApi(Transport transport) {
    super(transport, CAUSES);
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

  /** {@return all catalog properties that causes may have values for; fetched while walked} */
  public Listing<CatalogProperty> properties() {
    return transport().call(PROPERTIES);
  }

  /**
   * Lists the catalog properties that causes may have values for.
   *
   * @param query which ones
   * @return the properties; fetched while they are walked
   */
  public Listing<CatalogProperty> properties(CatalogPropertyQuery query) {
    return transport().call(PROPERTIES, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a catalog property for causes. Never repeated after an unclear end.
   *
   * @param input what to create
   * @return the new property
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value, or when there
   *     are 50 properties already
   */
  public CatalogProperty createProperty(CatalogPropertyInput input) {
    return transport().call(CREATE_PROPERTY, CallInput.none().payload(input));
  }
}

package dev.trivet.rootly.incidentsetup;

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

/**
 * Incident types: what sorts of incidents there are. Calls take the ID or the slug of an incident
 * type. Immutable and thread-safe.
 */
public final class IncidentTypesApi
    extends CollectionApi<IncidentType, IncidentTypeInput, IncidentTypeQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.incidentTypes");

  static final CollectionEndpoints<IncidentType> INCIDENT_TYPES =
      CollectionEndpoints.of(
              "rootly.incidentTypes", "incident_types", "v1/incident_types", IncidentType.class)
          .requires("name");
  static final Endpoint<Listing<CatalogProperty>> PROPERTIES =
      GROUP.page("properties", "GET v1/incident_types/properties", CatalogProperty.class);
  static final Endpoint<CatalogProperty> CREATE_PROPERTY =
      GROUP
          .one("createProperty", "POST v1/incident_types/properties", CatalogProperty.class)
          .wrappedIn("catalog_properties")
          .requires("name", "kind");

  IncidentTypesApi(Transport transport) {
    super(transport, INCIDENT_TYPES);
  }

  /**
   * Lists the catalog properties that incident types can have values for.
   *
   * @param query which ones
   * @return the catalog properties; fetched while they are walked
   */
  public Listing<CatalogProperty> properties(CatalogPropertyQuery query) {
    return transport().call(PROPERTIES, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a catalog property for incident types; there can be 50 at most.
   *
   * @param input what to send
   * @return the catalog property
   */
  public CatalogProperty createProperty(CatalogPropertyInput input) {
    return transport().call(CREATE_PROPERTY, CallInput.none().payload(input));
  }
}

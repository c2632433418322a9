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

/**
 * Incident types: what sorts of incidents there are. Calls take the ID or the slug of an incident
 * type.
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
   * Finds the incident type with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. An
   * incident type that is found is not changed.
   *
   * @param input what to create if no incident type has its name
   * @return the incident type, and whether this call created it
   */
  public Ensured<IncidentType> ensure(IncidentTypeInput input) {
    return ensureBy(
        input, input.name(), name -> IncidentTypeQuery.all().name().is(name), IncidentType::name);
  }

  /**
   * {@return all catalog properties that incident types may have values for; fetched while walked}
   */
  public Listing<CatalogProperty> properties() {
    return transport().call(PROPERTIES);
  }

  /**
   * Lists the catalog properties that incident types may have values for.
   *
   * @param query which ones
   * @return the properties; fetched while they are walked
   */
  public Listing<CatalogProperty> properties(CatalogPropertyQuery query) {
    return transport().call(PROPERTIES, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a catalog property for incident types. Never repeated after an unclear end.
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

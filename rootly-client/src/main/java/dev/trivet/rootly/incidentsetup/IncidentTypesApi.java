package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.values.CatalogEntryApi;
import dev.trivet.rootly.values.CatalogProperty;
import dev.trivet.rootly.wire.CollectionEndpoints;
import dev.trivet.rootly.wire.PropertyEndpoints;

/**
 * Incident types: the organization's categories of incidents. Calls take the ID or the slug of an
 * incident type.
 *
 * @see <a href="https://docs.rootly.com/api-reference/incidenttypes/list-incident-types">Rootly:
 *     incident types</a>
 */
public final class IncidentTypesApi
    extends CatalogEntryApi<IncidentType, IncidentTypeInput, IncidentTypeQuery> {

  static final CollectionEndpoints<IncidentType> INCIDENT_TYPES =
      CollectionEndpoints.of(
              "rootly.incidentTypes", "incident_types", "v1/incident_types", IncidentType.class)
          .requires("name");
  static final PropertyEndpoints<CatalogProperty> PROPERTIES =
      PropertyEndpoints.of(INCIDENT_TYPES, CatalogProperty.class);

  IncidentTypesApi(Transport transport) {
    super(transport, INCIDENT_TYPES, PROPERTIES);
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
}

package dev.trivet.rootly.access;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Incident permission sets: which actions on incidents roles allow. Calls take the ID or the slug
 * of a set.
 */
public final class IncidentPermissionSetsApi
    extends CollectionApi<
        IncidentPermissionSet, IncidentPermissionSetInput, IncidentPermissionSetQuery> {

  static final CollectionEndpoints<IncidentPermissionSet> INCIDENT_PERMISSION_SETS =
      CollectionEndpoints.of(
              "rootly.incidentPermissionSets",
              "incident_permission_sets",
              "v1/incident_permission_sets",
              IncidentPermissionSet.class)
          .requires("name");

  IncidentPermissionSetsApi(Transport transport) {
    super(transport, INCIDENT_PERMISSION_SETS);
  }

  /**
   * Finds the incident permission set with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. An
   * incident permission set that is found is not changed. Rootly does not document that names are
   * unique, so two callers at the same moment may create two.
   *
   * @param input what to create if no incident permission set has its name
   * @return the incident permission set, and whether this call created it
   */
  public Ensured<IncidentPermissionSet> ensure(IncidentPermissionSetInput input) {
    return ensureBy(
        input,
        input.name(),
        name -> IncidentPermissionSetQuery.all().name(name),
        IncidentPermissionSet::name);
  }
}

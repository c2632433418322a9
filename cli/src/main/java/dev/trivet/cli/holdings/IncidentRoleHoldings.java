package dev.trivet.cli.holdings;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.incidents.Incident;
import dev.trivet.rootly.incidents.IncidentQuery;
import dev.trivet.rootly.incidents.IncidentStatus;
import dev.trivet.rootly.incidents.RoleAssignmentInput;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.IncludedResource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Roles of the person in incidents that are not over. How Rootly shows them is not documented: an
 * included assignment is known to hold its user and its role, each as a whole resource; bare IDs
 * are understood as well.
 */
final class IncidentRoleHoldings implements HoldingFinder {

  private static final IncidentStatus[] GOING_ON = {
    IncidentStatus.IN_TRIAGE,
    IncidentStatus.STARTED,
    IncidentStatus.DETECTED,
    IncidentStatus.ACKNOWLEDGED,
    IncidentStatus.MITIGATED,
    IncidentStatus.SCHEDULED,
    IncidentStatus.IN_PROGRESS
  };

  private final RootlyLook look;

  IncidentRoleHoldings(RootlyLook look) {
    this.look = look;
  }

  @Override
  public String kind() {
    return "incident role";
  }

  @Override
  public List<Holding> find() {
    var query = IncidentQuery.all().status().in(GOING_ON).include(Include.ROLES);
    return look.rootly().incidents().list(query).stream()
        .filter(incident -> incident.status().filter(Set.of(GOING_ON)::contains).isPresent())
        .flatMap(
            incident ->
                incident.related("roles").stream()
                    .map(ResourceRef::resource)
                    .flatMap(Optional::stream)
                    .filter(assignment -> id(assignment, "user").filter(look::isLeaver).isPresent())
                    .flatMap(assignment -> holding(incident, assignment).stream()))
        .toList();
  }

  private Optional<Holding> holding(Incident incident, IncludedResource assignment) {
    return id(assignment, "incident_role")
        .map(
            role -> {
              var name =
                  text(assignment, "incident_role", "name").strip()
                      + " of "
                      + incident.title().orElse(incident.id());
              return look.holding(kind(), incident.id() + "-" + role, name.strip())
                  .settle(
                      look.successor(),
                      successor -> () -> handOver(incident.id(), role, successor),
                      () -> unassign(incident.id(), role),
                      Optional.empty());
            });
  }

  /** First assigned, then taken away: if one of the two fails, somebody still has the role. */
  private boolean handOver(String incident, String role, long successor) {
    look.rootly().incidents().assignRole(incident, assignment(successor, role));
    return unassign(incident, role);
  }

  private boolean unassign(String incident, String role) {
    look.rootly().incidents().unassignRole(incident, assignment(look.leaver(), role));
    return true;
  }

  private static RoleAssignmentInput assignment(long user, String role) {
    return RoleAssignmentInput.builder().userId(Long.toString(user)).incidentRoleId(role).build();
  }

  private static Optional<String> id(IncludedResource assignment, String name) {
    return assignment
        .attribute(name)
        .flatMap(related -> related.get("data"))
        .flatMap(data -> data.get("id"))
        .or(() -> assignment.attribute(name + "_id"))
        .flatMap(id -> id.asText().or(() -> id.asLong().map(Object::toString)));
  }

  private static String text(IncludedResource assignment, String name, String attribute) {
    return assignment
        .attribute(name)
        .flatMap(related -> related.get("data"))
        .flatMap(data -> data.get("attributes"))
        .flatMap(attributes -> attributes.get(attribute))
        .flatMap(JsonValue::asText)
        .orElse("role");
  }
}

package dev.trivet.rootly.incidents;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.Map;

/**
 * Incidents and everything done about them. Calls take the ID or the slug of an incident. They are
 * slow: averages of 10 seconds and more were measured.
 *
 * @see <a href="https://docs.rootly.com/api-reference/incidents/list-incidents">Rootly:
 *     incidents</a>
 */
public final class IncidentsApi extends CollectionApi<Incident, IncidentInput, IncidentQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.incidents");

  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  private static final int LONGEST_KEY = 255;

  static final CollectionEndpoints<Incident> INCIDENTS =
      CollectionEndpoints.of("rootly.incidents", "incidents", "v1/incidents", Incident.class)
          .byCursor()
          .idempotent(IDEMPOTENCY_KEY)
          .onlyToCreate("user_id", "notify_emails", "url")
          .onlyToUpdate("mitigation_message", "resolution_message", "cancellation_message");
  static final Endpoint<Incident> MITIGATE = action("mitigate", "PUT", "mitigate");
  static final Endpoint<Incident> RESOLVE = action("resolve", "PUT", "resolve");
  static final Endpoint<Incident> CANCEL = action("cancel", "PUT", "cancel");
  static final Endpoint<Incident> TRIAGE = action("triage", "PUT", "in_triage");
  static final Endpoint<Incident> RESTART = action("restart", "PUT", "restart");
  static final Endpoint<Incident> MARK_AS_DUPLICATE =
      action("markAsDuplicate", "PUT", "duplicate").requires("duplicate_incident_id");
  static final Endpoint<Incident> DETACH_FROM_PARENT =
      action("detachFromParent", "PUT", "detach_from_parent");
  static final Endpoint<Incident> UNMARK_AS_DUPLICATE =
      action("unmarkAsDuplicate", "PUT", "unmark_as_duplicate");
  static final Endpoint<Incident> ADD_SUBSCRIBERS =
      action("addSubscribers", "POST", "add_subscribers");
  static final Endpoint<Incident> REMOVE_SUBSCRIBERS =
      action("removeSubscribers", "DELETE", "remove_subscribers");
  static final Endpoint<Incident> ASSIGN_ROLE =
      action("assignRole", "POST", "assign_role_to_user").requires("user_id", "incident_role_id");
  static final Endpoint<Incident> UNASSIGN_ROLE =
      action("unassignRole", "DELETE", "unassign_role_from_user")
          .requires("user_id", "incident_role_id");

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public IncidentsApi(Transport transport) {
    super(transport, INCIDENTS);
  }

  /** {@return action items: tasks during an incident and follow-ups after it} */
  public ActionItemsApi actionItems() {
    return new ActionItemsApi(transport());
  }

  /** {@return events: the entries on the timeline of an incident} */
  public IncidentEventsApi events() {
    return new IncidentEventsApi(transport());
  }

  /**
   * {@return event functionalities: the functionalities that an incident's event names as affected,
   * each with its status}
   */
  public EventFunctionalitiesApi eventFunctionalities() {
    return new EventFunctionalitiesApi(transport());
  }

  /**
   * {@return event services: the services that an incident's event names as affected, each with its
   * status}
   */
  public EventServicesApi eventServices() {
    return new EventServicesApi(transport());
  }

  /** {@return feedback: comments and ratings on how an incident was handled} */
  public FeedbackApi feedback() {
    return new FeedbackApi(transport());
  }

  /** {@return form field selections: the values of form fields on an incident} */
  public FormFieldSelectionsApi formFieldSelections() {
    return new FormFieldSelectionsApi(transport());
  }

  /** {@return status page events: the updates about an incident on status pages} */
  public StatusPageEventsApi statusPageEvents() {
    return new StatusPageEventsApi(transport());
  }

  /** {@return the assignments of sub-statuses to an incident, with their times} */
  public IncidentSubStatusesApi subStatuses() {
    return new IncidentSubStatusesApi(transport());
  }

  /** {@return meeting recordings: recorded calls about incidents, with their transcripts} */
  public MeetingRecordingsApi meetingRecordings() {
    return new MeetingRecordingsApi(transport());
  }

  /**
   * Creates an incident once for a key of your own, however often the call is made: for 24 hours
   * Rootly returns the first incident of that key. Without a key of your own, every call has a new
   * one, so that an attempt whose outcome is in doubt is retried without harm.
   *
   * @param input what to create
   * @param idempotencyKey the key: the same text for the same incident, for example the ID of a
   *     failed job
   * @return the new incident, or the one that was created first
   * @throws IllegalArgumentException when the key is blank, longer than 255 characters or cannot be
   *     in a header; nothing is sent then
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value
   */
  public Incident create(IncidentInput input, String idempotencyKey) {
    Preconditions.notBlank("idempotencyKey", idempotencyKey);
    if (idempotencyKey.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("idempotencyKey: longer than 255 characters");
    }
    return transport()
        .withOptions(options -> options.header(IDEMPOTENCY_KEY, idempotencyKey))
        .call(INCIDENTS.create(), CallInput.none().payload(input));
  }

  /**
   * Reads one incident together with related resources.
   *
   * @param id the ID or slug of the incident
   * @param include the relationships to include
   * @return the incident
   */
  public Incident get(String id, Include... include) {
    return getWith(id, include);
  }

  /**
   * Mitigates an incident.
   *
   * @param id the ID or slug of the incident
   * @return the incident after the change
   */
  public Incident mitigate(String id) {
    return transport().call(MITIGATE, CallInput.path(id).payload(Map.of()));
  }

  /**
   * Mitigates an incident, with a mitigation message.
   *
   * @param id the ID or slug of the incident
   * @param message how the incident was mitigated
   * @return the incident after the change
   */
  public Incident mitigate(String id, String message) {
    return transport().call(MITIGATE, CallInput.path(id).payload("mitigation_message", message));
  }

  /**
   * Resolves an incident.
   *
   * @param id the ID or slug of the incident
   * @return the incident after the change
   */
  public Incident resolve(String id) {
    return transport().call(RESOLVE, CallInput.path(id).payload(Map.of()));
  }

  /**
   * Resolves an incident, with a resolution message.
   *
   * @param id the ID or slug of the incident
   * @param message how the incident was resolved
   * @return the incident after the change
   */
  public Incident resolve(String id, String message) {
    return transport().call(RESOLVE, CallInput.path(id).payload("resolution_message", message));
  }

  /**
   * Cancels an incident.
   *
   * @param id the ID or slug of the incident
   * @return the incident after the change
   */
  public Incident cancel(String id) {
    return transport().call(CANCEL, CallInput.path(id).payload(Map.of()));
  }

  /**
   * Cancels an incident, with a cancellation message.
   *
   * @param id the ID or slug of the incident
   * @param message why the incident was cancelled
   * @return the incident after the change
   */
  public Incident cancel(String id, String message) {
    return transport().call(CANCEL, CallInput.path(id).payload("cancellation_message", message));
  }

  /**
   * Puts an incident in triage.
   *
   * @param id the ID or slug of the incident
   * @return the incident after the change
   */
  public Incident triage(String id) {
    return transport().call(TRIAGE, CallInput.path(id).payload(Map.of()));
  }

  /**
   * Restarts an incident that was resolved or cancelled.
   *
   * @param id the ID or slug of the incident
   * @return the incident after the change
   */
  public Incident restart(String id) {
    return transport().call(RESTART, CallInput.path(id).payload(Map.of()));
  }

  /**
   * Marks an incident as a duplicate of another one, and cancels the duplicate unless the input
   * says otherwise.
   *
   * @param id the ID or slug of the incident
   * @param duplicate the original incident, and whether to cancel the duplicate
   * @return the incident after the change
   */
  public Incident markAsDuplicate(String id, DuplicateInput duplicate) {
    return transport().call(MARK_AS_DUPLICATE, CallInput.path(id).payload(duplicate));
  }

  /**
   * Detaches a sub-incident from its parent incident.
   *
   * @param id the ID or slug of the incident
   * @return the incident after the change
   */
  public Incident detachFromParent(String id) {
    return transport().call(DETACH_FROM_PARENT, CallInput.path(id));
  }

  /**
   * Removes an incident's mark as a duplicate.
   *
   * @param id the ID or slug of the incident
   * @return the incident after the change
   */
  public Incident unmarkAsDuplicate(String id) {
    return transport().call(UNMARK_AS_DUPLICATE, CallInput.path(id));
  }

  /**
   * Subscribes users to an incident.
   *
   * @param id the ID or slug of the incident
   * @param subscribers the users to subscribe
   * @return the incident after the change
   */
  public Incident addSubscribers(String id, SubscribersInput subscribers) {
    return transport().call(ADD_SUBSCRIBERS, CallInput.path(id).payload(subscribers));
  }

  /**
   * Unsubscribes users from an incident.
   *
   * @param id the ID or slug of the incident
   * @param subscribers the users to unsubscribe
   * @return the incident after the change
   */
  public Incident removeSubscribers(String id, SubscribersInput subscribers) {
    return transport().call(REMOVE_SUBSCRIBERS, CallInput.path(id).payload(subscribers));
  }

  /**
   * Assigns an incident role to a user.
   *
   * @param id the ID or slug of the incident
   * @param assignment the role and the user
   * @return the incident after the change
   */
  public Incident assignRole(String id, RoleAssignmentInput assignment) {
    return transport().call(ASSIGN_ROLE, CallInput.path(id).payload(assignment));
  }

  /**
   * Unassigns an incident role from a user.
   *
   * @param id the ID or slug of the incident
   * @param assignment the role and the user
   * @return the incident after the change
   */
  public Incident unassignRole(String id, RoleAssignmentInput assignment) {
    return transport().call(UNASSIGN_ROLE, CallInput.path(id).payload(assignment));
  }

  private static Endpoint<Incident> action(String name, String method, String path) {
    return GROUP
        .one(name, method + " v1/incidents/{id}/" + path, Incident.class)
        .wrappedIn("incidents");
  }
}

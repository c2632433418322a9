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
 * Incidents. Calls take the ID or the slug of an incident; they are slow: averages of 10 seconds
 * and more were measured.
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
  static final Endpoint<Incident> MITIGATE =
      GROUP
          .one("mitigate", "PUT v1/incidents/{id}/mitigate", Incident.class)
          .wrappedIn("incidents");
  static final Endpoint<Incident> RESOLVE =
      GROUP.one("resolve", "PUT v1/incidents/{id}/resolve", Incident.class).wrappedIn("incidents");
  static final Endpoint<Incident> CANCEL =
      GROUP.one("cancel", "PUT v1/incidents/{id}/cancel", Incident.class).wrappedIn("incidents");
  static final Endpoint<Incident> TRIAGE =
      GROUP.one("triage", "PUT v1/incidents/{id}/in_triage", Incident.class).wrappedIn("incidents");
  static final Endpoint<Incident> RESTART =
      GROUP.one("restart", "PUT v1/incidents/{id}/restart", Incident.class).wrappedIn("incidents");
  static final Endpoint<Incident> MARK_AS_DUPLICATE =
      GROUP
          .one("markAsDuplicate", "PUT v1/incidents/{id}/duplicate", Incident.class)
          .wrappedIn("incidents")
          .requires("duplicate_incident_id");
  static final Endpoint<Incident> DETACH_FROM_PARENT =
      GROUP.one("detachFromParent", "PUT v1/incidents/{id}/detach_from_parent", Incident.class);
  static final Endpoint<Incident> UNMARK_AS_DUPLICATE =
      GROUP.one("unmarkAsDuplicate", "PUT v1/incidents/{id}/unmark_as_duplicate", Incident.class);
  static final Endpoint<Incident> ADD_SUBSCRIBERS =
      GROUP
          .one("addSubscribers", "POST v1/incidents/{id}/add_subscribers", Incident.class)
          .wrappedIn("incidents");
  static final Endpoint<Incident> REMOVE_SUBSCRIBERS =
      GROUP
          .one("removeSubscribers", "DELETE v1/incidents/{id}/remove_subscribers", Incident.class)
          .wrappedIn("incidents");
  static final Endpoint<Incident> ASSIGN_ROLE =
      GROUP
          .one("assignRole", "POST v1/incidents/{id}/assign_role_to_user", Incident.class)
          .wrappedIn("incidents")
          .requires("user_id", "incident_role_id");
  static final Endpoint<Incident> UNASSIGN_ROLE =
      GROUP
          .one("unassignRole", "DELETE v1/incidents/{id}/unassign_role_from_user", Incident.class)
          .wrappedIn("incidents")
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

  /** {@return action items: what is to be done about an incident} */
  public ActionItemsApi actionItems() {
    return new ActionItemsApi(transport());
  }

  /** {@return events: the entries on the timeline of an incident} */
  public IncidentEventsApi events() {
    return new IncidentEventsApi(transport());
  }

  /**
   * {@return event functionalities: the functionalities affected according to an event, with their
   * status}
   */
  public EventFunctionalitiesApi eventFunctionalities() {
    return new EventFunctionalitiesApi(transport());
  }

  /** {@return event services: the services affected according to an event, with their status} */
  public EventServicesApi eventServices() {
    return new EventServicesApi(transport());
  }

  /** {@return feedback: what people say about how an incident was handled} */
  public FeedbackApi feedback() {
    return new FeedbackApi(transport());
  }

  /** {@return form field selections: the values of form fields of an incident} */
  public FormFieldSelectionsApi formFieldSelections() {
    return new FormFieldSelectionsApi(transport());
  }

  /** {@return status page events: what status pages say about an incident} */
  public StatusPageEventsApi statusPageEvents() {
    return new StatusPageEventsApi(transport());
  }

  /** {@return sub-statuses: which ones an incident was given, and when} */
  public IncidentSubStatusesApi subStatuses() {
    return new IncidentSubStatusesApi(transport());
  }

  /** {@return meeting recordings: recorded calls about incidents, with their transcripts} */
  public MeetingRecordingsApi meetingRecordings() {
    return new MeetingRecordingsApi(transport());
  }

  /**
   * Creates an incident once for a key of your own, however often the call is made: for 24 hours
   * Rootly answers with the first incident of that key. Without a key of your own, every call has a
   * new one, so that an attempt with an unclear end is repeated without harm.
   *
   * @param input what to create
   * @param idempotencyKey the same text for what is to be the same incident, for example the ID of
   *     a failed job
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
   * @param id its ID
   * @param include which ones
   * @return the incident
   */
  public Incident get(String id, Include... include) {
    return getWith(id, include);
  }

  /**
   * Sets an incident to mitigated.
   *
   * @param id its ID or slug
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident mitigate(String id) {
    return transport().call(MITIGATE, CallInput.path(id).payload(Map.of()));
  }

  /**
   * Sets an incident to mitigated and says how it was mitigated.
   *
   * @param id its ID or slug
   * @param message how it was mitigated
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident mitigate(String id, String message) {
    var payload = Map.of("mitigation_message", message);
    return transport().call(MITIGATE, CallInput.path(id).payload(payload));
  }

  /**
   * Sets an incident to resolved.
   *
   * @param id its ID or slug
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident resolve(String id) {
    return transport().call(RESOLVE, CallInput.path(id).payload(Map.of()));
  }

  /**
   * Sets an incident to resolved and says how it was resolved.
   *
   * @param id its ID or slug
   * @param message how it was resolved
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident resolve(String id, String message) {
    var payload = Map.of("resolution_message", message);
    return transport().call(RESOLVE, CallInput.path(id).payload(payload));
  }

  /**
   * Cancels an incident.
   *
   * @param id its ID or slug
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident cancel(String id) {
    return transport().call(CANCEL, CallInput.path(id).payload(Map.of()));
  }

  /**
   * Cancels an incident and says why it was cancelled.
   *
   * @param id its ID or slug
   * @param message why it was cancelled
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident cancel(String id, String message) {
    var payload = Map.of("cancellation_message", message);
    return transport().call(CANCEL, CallInput.path(id).payload(payload));
  }

  /**
   * Puts an incident in triage.
   *
   * @param id its ID or slug
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident triage(String id) {
    return transport().call(TRIAGE, CallInput.path(id).payload(Map.of()));
  }

  /**
   * Restarts an incident that was resolved or cancelled.
   *
   * @param id its ID or slug
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident restart(String id) {
    return transport().call(RESTART, CallInput.path(id).payload(Map.of()));
  }

  /**
   * Marks an incident as a duplicate of another one, and cancels it unless told otherwise.
   *
   * @param id its ID or slug
   * @param duplicate which incident it duplicates
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident markAsDuplicate(String id, DuplicateInput duplicate) {
    return transport().call(MARK_AS_DUPLICATE, CallInput.path(id).payload(duplicate));
  }

  /**
   * Makes a sub-incident an incident of its own.
   *
   * @param id its ID or slug
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident detachFromParent(String id) {
    return transport().call(DETACH_FROM_PARENT, CallInput.path(id));
  }

  /**
   * Removes the mark that an incident is a duplicate.
   *
   * @param id its ID or slug
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident unmarkAsDuplicate(String id) {
    return transport().call(UNMARK_AS_DUPLICATE, CallInput.path(id));
  }

  /**
   * Subscribes users to an incident.
   *
   * @param id its ID or slug
   * @param subscribers whom to subscribe
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident addSubscribers(String id, SubscribersInput subscribers) {
    return transport().call(ADD_SUBSCRIBERS, CallInput.path(id).payload(subscribers));
  }

  /**
   * Unsubscribes users from an incident.
   *
   * @param id its ID or slug
   * @param subscribers whom to unsubscribe
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident removeSubscribers(String id, SubscribersInput subscribers) {
    return transport().call(REMOVE_SUBSCRIBERS, CallInput.path(id).payload(subscribers));
  }

  /**
   * Gives a role in an incident to a user.
   *
   * @param id its ID or slug
   * @param assignment which role, and to whom
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident assignRole(String id, RoleAssignmentInput assignment) {
    return transport().call(ASSIGN_ROLE, CallInput.path(id).payload(assignment));
  }

  /**
   * Takes a role in an incident away from a user.
   *
   * @param id its ID or slug
   * @param assignment which role, and from whom
   * @return the incident after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such incident
   */
  public Incident unassignRole(String id, RoleAssignmentInput assignment) {
    return transport().call(UNASSIGN_ROLE, CallInput.path(id).payload(assignment));
  }
}

package dev.trivet.honeybadger.v3.alarms;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.wire.V3Api;
import java.util.List;

/** Operations on the alarms of a project. Immutable and thread-safe. Experimental. */
public final class AlarmsApi {

  private static final EndpointGroup ALARMS = V3Api.group("honeybadger-v3.alarms");

  static final Endpoint<List<Alarm>> LIST =
      ALARMS.list("list", "GET projects/{project_id}/alarms", Alarm.class);
  static final Endpoint<Alarm> CREATE =
      ALARMS
          .one("create", "POST projects/{project_id}/alarms", Alarm.class)
          .requires("name", "query", "evaluation_period", "lookback_lag", "trigger_config");
  static final Endpoint<Alarm> GET =
      ALARMS.one("get", "GET projects/{project_id}/alarms/{alarm_id}", Alarm.class);
  static final Endpoint<Alarm> UPDATE =
      ALARMS
          .one("update", "PATCH projects/{project_id}/alarms/{alarm_id}", Alarm.class)
          .repeatable();
  static final Endpoint<Void> DELETE =
      ALARMS.none("delete", "DELETE projects/{project_id}/alarms/{alarm_id}");
  static final Endpoint<Listing<AlarmHistoryEntry>> HISTORY =
      ALARMS.page(
          "history",
          "GET projects/{project_id}/alarms/{alarm_id}/history",
          AlarmHistoryEntry.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public AlarmsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists all alarms of a project, in one response.
   *
   * @param projectId the project's ID
   * @return the alarms
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public List<Alarm> list(String projectId) {
    return transport.call(LIST, CallInput.path(projectId));
  }

  /**
   * Creates an alarm. The call is never retried when its outcome is in doubt.
   *
   * @param projectId the project's ID
   * @param alarm the alarm to create
   * @return the new alarm
   * @throws NotFoundException when there is no such project, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public Alarm create(String projectId, AlarmInput alarm) {
    return transport.call(CREATE, CallInput.path(projectId).payload(alarm));
  }

  /**
   * Reads one alarm.
   *
   * @param projectId the project's ID
   * @param alarmId the alarm's ID
   * @return the alarm
   * @throws NotFoundException when there is no such project or alarm, or the token has no access to
   *     it
   */
  public Alarm get(String projectId, String alarmId) {
    return transport.call(GET, CallInput.path(projectId, alarmId));
  }

  /**
   * Updates an alarm; what is not set stays as it is.
   *
   * @param projectId the project's ID
   * @param alarmId the alarm's ID
   * @param changes what to change; an input that sets nothing is refused before it is sent
   * @return the changed alarm
   * @throws NotFoundException when there is no such project or alarm, or the token has no access to
   *     it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public Alarm update(String projectId, String alarmId, AlarmInput changes) {
    return transport.call(UPDATE, CallInput.path(projectId, alarmId).payload(changes));
  }

  /**
   * Deletes an alarm.
   *
   * @param projectId the project's ID
   * @param alarmId the alarm's ID
   * @throws NotFoundException when there is no such project or alarm, or the token has no access to
   *     it
   */
  public void delete(String projectId, String alarmId) {
    transport.call(DELETE, CallInput.path(projectId, alarmId));
  }

  /**
   * Lists the changes of an alarm's state, 25 per page.
   *
   * @param projectId the project's ID
   * @param alarmId the alarm's ID
   * @return the changes, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or alarm, or the token has no access to
   *     it
   */
  public Listing<AlarmHistoryEntry> history(String projectId, String alarmId) {
    return transport.call(HISTORY, CallInput.path(projectId, alarmId));
  }
}

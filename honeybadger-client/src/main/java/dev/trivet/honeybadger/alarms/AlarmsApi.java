package dev.trivet.honeybadger.alarms;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.DataApi;

/**
 * Alarms of a project. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/alarms/">Honeybadger: alarms</a>
 */
public final class AlarmsApi {

  private static final EndpointGroup ALARMS = DataApi.group("honeybadger.alarms");

  static final Endpoint<Listing<Alarm>> LIST =
      ALARMS.page("list", "GET projects/{project_id}/alarms", Alarm.class);
  static final Endpoint<Alarm> GET =
      ALARMS.one("get", "GET projects/{project_id}/alarms/{alarm_id}", Alarm.class);
  static final Endpoint<Alarm> CREATE =
      ALARMS
          .one("create", "POST projects/{project_id}/alarms", Alarm.class)
          .wrappedIn("alarm")
          .requires("name", "query", "evaluation_period", "lookback_lag", "trigger_config");
  static final Endpoint<Void> UPDATE =
      ALARMS
          .none("update", "PUT projects/{project_id}/alarms/{alarm_id}")
          .wrappedIn("alarm")
          .requires("evaluation_period");
  static final Endpoint<Void> DELETE =
      ALARMS.none("delete", "DELETE projects/{project_id}/alarms/{alarm_id}");
  static final Endpoint<Listing<AlarmTrigger>> HISTORY =
      ALARMS
          .page(
              "history", "GET projects/{project_id}/alarms/{alarm_id}/history", AlarmTrigger.class)
          .resultAt("triggers");

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
   * Lists the alarms of a project.
   *
   * @param projectId the project's ID
   * @return the alarms, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Alarm> list(long projectId) {
    return transport.call(LIST, CallInput.path(projectId));
  }

  /**
   * Reads one alarm.
   *
   * @param projectId the project's ID
   * @param alarmId the alarm's ID
   * @return the alarm
   * @throws NotFoundException when there is no such project or alarm
   */
  public Alarm get(long projectId, String alarmId) {
    return transport.call(GET, CallInput.path(projectId, alarmId));
  }

  /**
   * Creates an alarm. It is never repeated when it is unclear whether it worked, because that could
   * create a second one.
   *
   * @param projectId the project's ID
   * @param alarm what to create; needs a name, a query, both durations and a trigger
   * @return the new alarm
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Alarm create(long projectId, AlarmInput alarm) {
    return transport.call(CREATE, CallInput.path(projectId).payload(alarm));
  }

  /**
   * Changes an alarm. Honeybadger does not return the changed alarm.
   *
   * @param projectId the project's ID
   * @param alarmId the alarm's ID
   * @param changes what to change; needs the evaluation period, also where it stays
   * @throws NotFoundException when there is no such project or alarm
   * @throws ValidationException when Honeybadger does not accept something; a part of the changes
   *     may have been made even so
   */
  public void update(long projectId, String alarmId, AlarmInput changes) {
    transport.call(UPDATE, CallInput.path(projectId, alarmId).payload(changes));
  }

  /**
   * Deletes an alarm.
   *
   * @param projectId the project's ID
   * @param alarmId the alarm's ID
   * @throws NotFoundException when there is no such project or alarm
   */
  public void delete(long projectId, String alarmId) {
    transport.call(DELETE, CallInput.path(projectId, alarmId));
  }

  /**
   * Lists changes of an alarm's state, starting at another page than the first.
   *
   * @param projectId the project's ID
   * @param alarmId the alarm's ID
   * @param firstPage the number of the page, from 1
   * @return the changes, fetched while they are walked
   * @throws NotFoundException when there is no such project or alarm
   */
  public Listing<AlarmTrigger> history(long projectId, String alarmId, int firstPage) {
    return transport.call(
        HISTORY,
        CallInput.path(projectId, alarmId).query(QueryParameters.none().with("page", firstPage)));
  }

  /**
   * Lists all changes of an alarm's state.
   *
   * @param projectId the project's ID
   * @param alarmId the alarm's ID
   * @return the changes, fetched while they are walked
   */
  public Listing<AlarmTrigger> history(long projectId, String alarmId) {
    return transport.call(HISTORY, CallInput.path(projectId, alarmId));
  }
}

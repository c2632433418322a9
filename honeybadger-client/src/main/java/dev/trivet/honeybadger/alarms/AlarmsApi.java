package dev.trivet.honeybadger.alarms;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.collections.NestedApi;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import dev.trivet.honeybadger.wire.DataApi;

/**
 * Alarms of a project, which watch its events with Insights queries. A new alarm needs a name, a
 * query, an evaluation period, a lookback lag and a trigger. An update needs the evaluation period,
 * even if it does not change; Honeybadger may carry out a part of an update that it refuses.
 * Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/alarms/">Honeybadger: alarms</a>
 */
public final class AlarmsApi extends NestedApi<Alarm, AlarmInput> {

  private static final EndpointGroup GROUP = DataApi.group("honeybadger.alarms");

  static final CollectionEndpoints<Alarm, Void> ALARMS =
      DataApi.collection(
              "honeybadger.alarms", "alarm", "projects/{project_id}/alarms/{alarm_id}", Alarm.class)
          .requires("name", "query", "evaluation_period", "lookback_lag", "trigger_config")
          .changesNeed("evaluation_period");
  static final Endpoint<Listing<AlarmTrigger>> HISTORY =
      GROUP
          .page(
              "history", "GET projects/{project_id}/alarms/{alarm_id}/history", AlarmTrigger.class)
          .resultAt("triggers");

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public AlarmsApi(Transport transport) {
    super(transport, ALARMS);
  }

  /**
   * Lists the state changes of an alarm, starting from a given page.
   *
   * @param projectId the project's ID
   * @param alarmId the alarm's ID
   * @param firstPage the number of the page to start from; the first page is 1
   * @return the state changes, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or alarm
   */
  public Listing<AlarmTrigger> history(long projectId, String alarmId, int firstPage) {
    return transport()
        .call(
            HISTORY,
            CallInput.path(projectId, alarmId)
                .query(
                    QueryParameters.none()
                        .with(
                            "page",
                            Preconditions.between(
                                "honeybadger.alarms.history: the argument firstPage",
                                firstPage,
                                1,
                                Integer.MAX_VALUE))));
  }

  /**
   * Lists all state changes of an alarm.
   *
   * @param projectId the project's ID
   * @param alarmId the alarm's ID
   * @return the state changes, fetched page by page as you iterate
   */
  public Listing<AlarmTrigger> history(long projectId, String alarmId) {
    return transport().call(HISTORY, CallInput.path(projectId, alarmId));
  }
}

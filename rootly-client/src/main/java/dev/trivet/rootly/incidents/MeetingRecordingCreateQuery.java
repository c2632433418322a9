package dev.trivet.rootly.incidents;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which meeting recordings to list. */
public final class MeetingRecordingCreateQuery extends ListQuery<MeetingRecordingCreateQuery> {

  private MeetingRecordingCreateQuery(QueryParameters parameters) {
    super(parameters, MeetingRecordingCreateQuery::new);
  }

  /** {@return all meeting recordings} */
  public static MeetingRecordingCreateQuery all() {
    return new MeetingRecordingCreateQuery(QueryParameters.none());
  }

  /**
   * Names the platform of the meeting that the recording bot is to join.
   *
   * @param value what to look for
   * @return the changed query
   */
  public MeetingRecordingCreateQuery platform(MeetingRecordingPlatform value) {
    return parameter("platform", "platform", value);
  }
}

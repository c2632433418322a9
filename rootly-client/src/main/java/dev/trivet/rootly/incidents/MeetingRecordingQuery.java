package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.CollectionQuery;

/** Which meeting recordings of all incidents to list. */
public final class MeetingRecordingQuery extends CollectionQuery<MeetingRecordingQuery> {

  private MeetingRecordingQuery(QueryParameters parameters) {
    super(parameters, MeetingRecordingQuery::new);
  }

  /** {@return all meeting recordings} */
  public static MeetingRecordingQuery all() {
    return new MeetingRecordingQuery(QueryParameters.none());
  }

  /**
   * Limits the list to recordings with this status.
   *
   * @param value the status
   * @return a changed copy of the query
   */
  public MeetingRecordingQuery status(MeetingRecordingStatus value) {
    return parameter("status", "status", value);
  }

  /**
   * Limits the list to recordings of meetings on this platform.
   *
   * @param value the platform
   * @return a changed copy of the query
   */
  public MeetingRecordingQuery platform(MeetingRecordingPlatform value) {
    return parameter("platform", "platform", value);
  }

  /**
   * Limits the list to recordings with this creator, such as {@code recall_bot}.
   *
   * @param value what created the recording
   * @return a changed copy of the query
   */
  public MeetingRecordingQuery createdBy(String value) {
    return parameter("createdBy", "created_by", value);
  }
}

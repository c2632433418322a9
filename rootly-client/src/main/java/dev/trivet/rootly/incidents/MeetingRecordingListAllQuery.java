package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.CollectionQuery;

/** Which meeting recordings to list. */
public final class MeetingRecordingListAllQuery
    extends CollectionQuery<MeetingRecordingListAllQuery> {

  private MeetingRecordingListAllQuery(QueryParameters parameters) {
    super(parameters, MeetingRecordingListAllQuery::new);
  }

  /** {@return all meeting recordings} */
  public static MeetingRecordingListAllQuery all() {
    return new MeetingRecordingListAllQuery(QueryParameters.none());
  }

  /**
   * Limits the list to recordings with a status.
   *
   * @param value what to look for
   * @return the changed query
   */
  public MeetingRecordingListAllQuery status(String value) {
    return parameter("status", "status", value);
  }

  /**
   * Limits the list to recordings of meetings on a platform.
   *
   * @param value what to look for
   * @return the changed query
   */
  public MeetingRecordingListAllQuery platform(String value) {
    return parameter("platform", "platform", value);
  }

  /**
   * Limits the list to recordings made by one kind of creator, for example {@code recall_bot}.
   *
   * @param value what to look for
   * @return the changed query
   */
  public MeetingRecordingListAllQuery createdBy(String value) {
    return parameter("createdBy", "created_by", value);
  }
}

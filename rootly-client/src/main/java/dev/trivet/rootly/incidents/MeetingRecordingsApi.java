package dev.trivet.rootly.incidents;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PageQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/**
 * Meeting recordings. Creating one invites a bot to the incident's meeting. Only completed and
 * failed recordings can be deleted.
 */
public final class MeetingRecordingsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.meetingRecordings");

  static final Endpoint<Listing<MeetingRecording>> LIST =
      GROUP.page(
          "list", "GET v1/incidents/{incident_id}/meeting_recordings", MeetingRecording.class);
  static final Endpoint<MeetingRecording> CREATE =
      GROUP.one(
          "create", "POST v1/incidents/{incident_id}/meeting_recordings", MeetingRecording.class);
  static final Endpoint<MeetingRecording> IMPORT_RECORDING =
      GROUP
          .one(
              "importRecording",
              "POST v1/incidents/{incident_id}/meeting_recordings/import",
              MeetingRecording.class)
          .requires("source", "recall_recording_id", "platform");
  static final Endpoint<List<MeetingRecording>> LIST_ALL =
      GROUP.list("listAll", "GET v1/meeting_recordings", MeetingRecording.class);
  static final Endpoint<RecordingSession> START_SESSION =
      GROUP
          .one("startSession", "POST v1/meeting_recordings/start_session", RecordingSession.class)
          .resultAt("data");
  static final Endpoint<Void> DELETE_SESSION =
      GROUP.none("deleteSession", "DELETE v1/meeting_recordings/{id}/delete_session");
  static final Endpoint<MeetingRecording> GET =
      GROUP.one("get", "GET v1/meeting_recordings/{id}", MeetingRecording.class);
  static final Endpoint<MeetingRecording> DELETE =
      GROUP.one("delete", "DELETE v1/meeting_recordings/{id}", MeetingRecording.class);
  static final Endpoint<MeetingRecording> DELETE_VIDEO =
      GROUP.one(
          "deleteVideo", "DELETE v1/meeting_recordings/{id}/delete_video", MeetingRecording.class);
  static final Endpoint<MeetingRecording> PAUSE =
      GROUP.one("pause", "POST v1/meeting_recordings/{id}/pause", MeetingRecording.class);
  static final Endpoint<MeetingRecording> RESUME =
      GROUP.one("resume", "POST v1/meeting_recordings/{id}/resume", MeetingRecording.class);
  static final Endpoint<MeetingRecording> STOP =
      GROUP.one("stop", "POST v1/meeting_recordings/{id}/stop", MeetingRecording.class);
  static final Endpoint<MeetingRecording> LEAVE =
      GROUP.one("leave", "POST v1/meeting_recordings/{id}/leave", MeetingRecording.class);

  private final Transport transport;

  MeetingRecordingsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists all meeting recordings of an incident, by session number.
   *
   * @param incidentId the ID of the incident
   * @return the meeting recordings; fetched page by page as you iterate
   */
  public Listing<MeetingRecording> list(String incidentId) {
    return transport.call(LIST, CallInput.path(incidentId));
  }

  /**
   * Lists the meeting recordings of an incident, by session number.
   *
   * @param incidentId the ID of the incident
   * @param query the page to start with, and the size of pages
   * @return the meeting recordings; fetched page by page as you iterate
   */
  public Listing<MeetingRecording> list(String incidentId, PageQuery query) {
    return transport.call(LIST, CallInput.path(incidentId).query(query));
  }

  /**
   * Invites a bot that records the incident's meeting. The transcript is made when the session
   * ends. Never retried when its outcome is in doubt.
   *
   * @param incidentId the ID of the incident
   * @param platform the platform on which the meeting takes place
   * @return the new meeting recording
   */
  public MeetingRecording create(String incidentId, MeetingRecordingPlatform platform) {
    var query = QueryParameters.none().with("platform", platform);
    return transport.call(CREATE, CallInput.path(incidentId).query(query));
  }

  /**
   * Imports a recording that was made elsewhere and attaches it to an incident. Rootly fetches
   * video and transcript asynchronously.
   *
   * @param incidentId the ID of the incident
   * @param input the recording's source, ID and platform
   * @return the new meeting recording
   */
  public MeetingRecording importRecording(String incidentId, MeetingRecordingInput input) {
    return transport.call(IMPORT_RECORDING, CallInput.path(incidentId).payload(input));
  }

  /**
   * Lists the recordings of all incidents that the user may access, and the user's own recordings
   * without an incident.
   *
   * @param query which recordings to list
   * @return the meeting recordings
   */
  public List<MeetingRecording> listAll(MeetingRecordingQuery query) {
    return transport.call(LIST_ALL, query);
  }

  /**
   * Starts a recording session from a desktop, for a meeting that belongs to no incident.
   *
   * @param input the platform on which the meeting takes place
   * @return the session, with the token for the audio stream
   */
  public RecordingSession startSession(RecordingSessionInput input) {
    return transport.send(START_SESSION, input);
  }

  /**
   * Deletes a recording that belongs to no incident. Only its owner can; an active recording must
   * be stopped first.
   *
   * @param id the ID of the meeting recording
   */
  public void deleteSession(String id) {
    transport.call(DELETE_SESSION, CallInput.path(id));
  }

  /**
   * Reads one meeting recording.
   *
   * @param id the ID of the meeting recording
   * @param include {@link Include#TRANSCRIPT} for the transcript
   * @return the meeting recording
   */
  public MeetingRecording get(String id, Include... include) {
    return transport.call(GET, CallInput.path(id).query(Include.parameters(include)));
  }

  /**
   * Deletes a meeting recording.
   *
   * @param id the ID of the meeting recording
   * @return the meeting recording
   */
  public MeetingRecording delete(String id) {
    return transport.call(DELETE, CallInput.path(id));
  }

  /**
   * Deletes the video of a recording that is not active. The transcript, the summary and the other
   * attributes stay.
   *
   * @param id the ID of the meeting recording
   * @return the meeting recording
   */
  public MeetingRecording deleteVideo(String id) {
    return transport.call(DELETE_VIDEO, CallInput.path(id));
  }

  /**
   * Pauses a recording. The bot stays in the meeting.
   *
   * @param id the ID of the meeting recording
   * @return the meeting recording
   */
  public MeetingRecording pause(String id) {
    return transport.call(PAUSE, CallInput.path(id));
  }

  /**
   * Resumes a paused recording.
   *
   * @param id the ID of the meeting recording
   * @return the meeting recording
   */
  public MeetingRecording resume(String id) {
    return transport.call(RESUME, CallInput.path(id));
  }

  /**
   * Stops a recording for good; Rootly then makes the transcript. To record again, create a new
   * recording.
   *
   * @param id the ID of the meeting recording
   * @return the meeting recording
   */
  public MeetingRecording stop(String id) {
    return transport.call(STOP, CallInput.path(id));
  }

  /**
   * Removes the bot from the meeting at once; Rootly then makes the transcript.
   *
   * @param id the ID of the meeting recording
   * @return the meeting recording
   */
  public MeetingRecording leave(String id) {
    return transport.call(LEAVE, CallInput.path(id));
  }
}

package dev.trivet.honeybadger.reporting;

import dev.trivet.core.UploadProgress;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.JsonLines;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.Secret;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.ReportingAuth;
import java.util.Iterator;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reports errors, deploys, check-ins, events and source maps to one project. The reporting API has
 * a host of its own and identifies the project by its API key. Reports of errors, deploys and
 * events are never retried when they may have arrived, because they could be counted twice.
 * Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/">Honeybadger: reporting</a>
 */
public final class ReportingApi {

  /** The largest body of a call with events that Honeybadger accepts, in bytes. */
  private static final int EVENTS_BYTES = 102_400;

  private static final EndpointGroup ANYBODY = EndpointGroup.of("honeybadger.reporting");
  private static final EndpointGroup PROJECT = ANYBODY.credential(ReportingAuth.KEY);
  private static final String BY_SLUG = " check_in/{project_key}/{slug}";
  private static final String BY_ID = " check_in/{check_in_id}";

  static final Endpoint<NoticeAccepted> NOTICE = notice("notice", "POST notices");
  static final Endpoint<NoticeAccepted> BROWSER_NOTICE = notice("browserNotice", "POST notices/js");
  static final Endpoint<String> DEPLOY =
      text(PROJECT, "deploy", "POST deploys").wrappedIn("deploy");
  static final Endpoint<String> PING_CHECK_IN = text(ANYBODY, "pingCheckIn", "GET" + BY_ID);
  static final Endpoint<String> REPORT_CHECK_IN =
      text(ANYBODY, "reportCheckIn", "POST" + BY_ID).wrappedIn("check_in").repeatable();
  static final Endpoint<String> PING_CHECK_IN_BY_SLUG =
      text(PROJECT, "pingCheckInBySlug", "GET" + BY_SLUG);
  static final Endpoint<String> REPORT_CHECK_IN_BY_SLUG =
      text(PROJECT, "reportCheckInBySlug", "POST" + BY_SLUG).wrappedIn("check_in").repeatable();
  static final Endpoint<String> EVENTS = text(PROJECT, "events", "POST events");
  static final Endpoint<String> SOURCE_MAP =
      text(PROJECT, "sourceMap", "POST source_maps").repeatable();

  private final Transport transport;
  private final @Nullable Secret key;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @param key the key of the project, or null
   * @hidden
   */
  @SuppressWarnings("exports")
  public ReportingApi(Transport transport, @Nullable Secret key) {
    this.transport = transport;
    this.key = key;
  }

  private static Endpoint<NoticeAccepted> notice(String name, String route) {
    return PROJECT.one(name, route, NoticeAccepted.class).requires("notifier", "error");
  }

  /** What a response to these says is not documented; it may be any text. */
  private static Endpoint<String> text(EndpointGroup group, String name, String route) {
    return group.one(name, route, String.class).plainText();
  }

  /**
   * Reports an occurrence of an error.
   *
   * @param notice the occurrence; {@link NoticeReport#of(Throwable)} makes one from an exception
   * @return the occurrence's ID
   * @throws ValidationException when Honeybadger rejects the report, because it is too large for
   *     example
   */
  public NoticeAccepted notice(NoticeReport notice) {
    return transport.send(NOTICE, notice);
  }

  /**
   * Reports an occurrence of an error that happened in a browser.
   *
   * @param notice the occurrence
   * @return the occurrence's ID
   * @throws ValidationException when Honeybadger rejects the report, because it is too large for
   *     example
   */
  public NoticeAccepted browserNotice(NoticeReport notice) {
    return transport.send(BROWSER_NOTICE, notice);
  }

  /**
   * Reports a deploy.
   *
   * @param deploy the deploy
   */
  public void deploy(DeployReport deploy) {
    send(DEPLOY, CallInput.none().payload(deploy));
  }

  /**
   * Reports to a check-in that its job has run. The call needs no API key: the ID is the secret.
   *
   * @param checkInId the ID in the check-in's URL
   * @throws NotFoundException when there is no such check-in
   */
  public void pingCheckIn(String checkInId) {
    send(PING_CHECK_IN, CallInput.path(checkInId));
  }

  /**
   * Reports to a check-in how its job ended. The call needs no API key: the ID is the secret.
   *
   * @param checkInId the ID in the check-in's URL
   * @param report how the job ended
   * @throws NotFoundException when there is no such check-in
   */
  public void reportCheckIn(String checkInId, CheckInReport report) {
    send(REPORT_CHECK_IN, CallInput.path(checkInId).payload(report));
  }

  /**
   * Reports to a check-in that its job has run.
   *
   * @param slug the check-in's slug
   * @throws NotFoundException when the project has no such check-in
   */
  public void pingCheckInBySlug(String slug) {
    send(PING_CHECK_IN_BY_SLUG, CallInput.path(key(PING_CHECK_IN_BY_SLUG), slug));
  }

  /**
   * Reports to a check-in how its job ended.
   *
   * @param slug the check-in's slug
   * @param report how the job ended
   * @throws NotFoundException when the project has no such check-in
   */
  public void reportCheckInBySlug(String slug, CheckInReport report) {
    var endpoint = REPORT_CHECK_IN_BY_SLUG;
    send(endpoint, CallInput.path(key(endpoint), slug).payload(report));
  }

  /**
   * Sends events, in as many calls as their size needs. Events are read one by one while they are
   * sent, so there may be any number of them. They are compressed with deflate, the only encoding
   * that Honeybadger documents.
   *
   * @param events the events
   * @return the number of events sent
   * @throws IllegalArgumentException when a single event is larger than 102,400 bytes
   */
  public long events(Iterable<Event> events) {
    return events(Preconditions.notNull("events", events).iterator(), sent -> {});
  }

  /**
   * Sends events, in as many calls as their size needs, and reports progress: when a call fails,
   * the number reported last is the number of events that certainly arrived.
   *
   * @param events the events, read one by one while they are sent
   * @param progress called after every call with the number of events sent so far
   * @return the number of events sent
   * @throws IllegalArgumentException when a single event is larger than 102,400 bytes
   */
  public long events(Iterator<Event> events, LongConsumer progress) {
    Preconditions.notNull("progress", progress);
    var lines = new JsonLines(EVENTS_BYTES, Preconditions.notNull("events", events));
    while (lines.hasNext()) {
      send(EVENTS, CallInput.none().payload(lines));
      progress.accept(lines.taken());
    }
    return lines.taken();
  }

  /**
   * Uploads a source map.
   *
   * @param map the source map and its files
   * @throws ValidationException when Honeybadger rejects the source map, because it is too large
   *     for example
   */
  public void sourceMap(SourceMap map) {
    sourceMap(map, UploadProgress.none());
  }

  /**
   * Uploads a source map and reports progress.
   *
   * @param map the source map and its files
   * @param progress called while the upload is sent
   * @throws ValidationException when Honeybadger rejects the source map, because it is too large
   *     for example
   */
  public void sourceMap(SourceMap map, UploadProgress progress) {
    send(SOURCE_MAP, CallInput.none().payload(map.form(key(SOURCE_MAP), progress)));
  }

  private String key(Endpoint<?> endpoint) {
    if (key == null) {
      throw ReportingAuth.KEY.missingFor(endpoint);
    }
    return key.reveal();
  }

  /** A page for people is not a success, whatever its status says. */
  private void send(Endpoint<String> endpoint, CallInput input) {
    var text = transport.call(endpoint, input);
    if (text.stripLeading().startsWith("<")) {
      boolean read = endpoint.isReadOnly();
      throw new ApiDecodeException(
          new ApiDecodeException.Context(endpoint.operation(), 1, !read),
          200,
          "$",
          "it is a page for people",
          "",
          null);
    }
  }
}

package dev.trivet.testkit;

import dev.trivet.testkit.internal.rollbar.ProjectBackdoor;
import java.util.List;
import java.util.Map;

/**
 * One project of a {@link FakeRollbar}: its tokens, and what happens in it without a call of the
 * API. What an application reports, deploys or uploads can be read through the API afterwards.
 */
public final class FakeRollbarProject {
  private final long id;
  private final String token;
  private final ProjectBackdoor backdoor;

  FakeRollbarProject(long id, String token, ProjectBackdoor backdoor) {
    this.id = id;
    this.token = token;
    this.backdoor = backdoor;
  }

  /** {@return its ID} */
  public long id() {
    return id;
  }

  /** {@return a token that may do everything in the project, and nothing of the account} */
  public String token() {
    return token;
  }

  /**
   * One of the tokens that every project has from its beginning, which may do only one thing.
   *
   * @param scope {@code read}, {@code write}, {@code post_server_item} or {@code post_client_item}
   * @return the token
   */
  public String token(String scope) {
    return backdoor.token(scope);
  }

  /**
   * Adds an item as if an application had reported an error.
   *
   * @param title its title
   * @return its ID
   */
  public long addItem(String title) {
    return addItem(Map.of("title", title));
  }

  /**
   * Adds an item as if an application had reported an error.
   *
   * @param attributes what is to differ from an active error in production, under wire names; the
   *     attribute {@code uuid} is that of the occurrence by which the item is found
   * @return its ID
   */
  public long addItem(Map<String, ?> attributes) {
    return backdoor.addItem(attributes);
  }

  /**
   * Lets an item occur once more. An item that was resolved becomes active.
   *
   * @param itemId the item
   * @param data what is reported, under wire names: {@code code_version} and {@code person} for
   *     example
   * @return the ID of the occurrence
   */
  public long addOccurrence(long itemId, Map<String, ?> data) {
    return backdoor.addOccurrence(itemId, data);
  }

  /**
   * Lets the user who owns the account comment on an item.
   *
   * @param itemId the item
   * @param text what the user says
   * @param source {@code comment} or {@code resolve_note}
   * @return the ID of the comment
   */
  public long addComment(long itemId, String text, String source) {
    return backdoor.addComment(itemId, text, source);
  }

  /**
   * Adds a deploy that is done.
   *
   * @param environment the environment
   * @param revision what was deployed
   * @return its ID
   */
  public long addDeploy(String environment, String revision) {
    return addDeploy(Map.of("environment", environment, "revision", revision));
  }

  /**
   * Adds a deploy.
   *
   * @param attributes its attributes under their wire names; one with the status {@code started}
   *     ends by itself after an hour
   * @return its ID
   */
  public long addDeploy(Map<String, ?> attributes) {
    return backdoor.addDeploy(attributes);
  }

  /**
   * Adds an environment that nothing was reported from, or finds the one with this name.
   *
   * @param name its name
   * @return its ID
   */
  public long addEnvironment(String name) {
    return backdoor.addEnvironment(name);
  }

  /**
   * Says in advance what a query finds. Its job runs when it is looked at for the first time, and
   * has succeeded when it is looked at for the second time.
   *
   * @param query the query, word for word
   * @param columns the names of the columns
   * @param rows the values of each row, in the order of the columns
   */
  public void answerQuery(String query, List<String> columns, List<? extends List<?>> rows) {
    backdoor.answerQuery(query, columns, rows);
  }

  /**
   * Lets a job succeed.
   *
   * @param jobId the job
   * @param columns the names of the columns
   * @param rows the values of each row, in the order of the columns
   */
  public void finishQuery(long jobId, List<String> columns, List<? extends List<?>> rows) {
    backdoor.finishQuery(jobId, columns, rows);
  }

  /**
   * Moves a job to another status.
   *
   * @param jobId the job
   * @param status {@code running}, {@code failed}, {@code cancelled} or {@code timed_out}
   */
  public void moveQuery(long jobId, String status) {
    backdoor.moveQuery(jobId, status);
  }

  /**
   * Adds a replay of a session.
   *
   * @param environment the environment
   * @param session the ID of the session
   * @param replay the ID of the replay
   * @param events its events, under wire names
   */
  public void addReplay(
      String environment, String session, String replay, List<? extends Map<String, ?>> events) {
    backdoor.addReplay(environment, session, replay, events);
  }

  /** {@return what was uploaded to the project, the oldest first} */
  public List<FakeUpload> uploads() {
    return backdoor.uploads();
  }
}

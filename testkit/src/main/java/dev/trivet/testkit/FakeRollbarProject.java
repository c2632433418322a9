package dev.trivet.testkit;

import dev.trivet.testkit.internal.rollbar.ProjectBackdoor;
import java.util.List;
import java.util.Map;

/**
 * One project of a {@link FakeRollbar}: its tokens, and what happens in the project without a call
 * of the API. What an application reports, deploys or uploads can be read through the API
 * afterwards.
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

  /** {@return the project's ID} */
  public long id() {
    return id;
  }

  /** {@return a token that may do everything in the project, and nothing in the account} */
  public String token() {
    return token;
  }

  /**
   * Returns one of the tokens that every project starts with, which have one scope each.
   *
   * @param scope the scope: {@code read}, {@code write}, {@code post_server_item} or {@code
   *     post_client_item}
   * @return the token
   */
  public String token(String scope) {
    return backdoor.token(scope);
  }

  /**
   * Adds an item as if an application had reported an error.
   *
   * @param title the item's title
   * @return the item's ID
   */
  public long addItem(String title) {
    return addItem(Map.of("title", title));
  }

  /**
   * Adds an item as if an application had reported an error.
   *
   * @param attributes the attributes that differ from those of an active error in production, by
   *     wire name; the attribute {@code uuid} is that of the occurrence by which the item is found
   * @return the item's ID
   */
  public long addItem(Map<String, ?> attributes) {
    return backdoor.addItem(attributes);
  }

  /**
   * Adds an occurrence to an item. An item that was resolved becomes active.
   *
   * @param itemId the item's ID
   * @param data the reported data by wire name, {@code code_version} and {@code person} for example
   * @return the ID of the occurrence
   */
  public long addOccurrence(long itemId, Map<String, ?> data) {
    return backdoor.addOccurrence(itemId, data);
  }

  /**
   * Adds a comment on an item by the user who owns the account.
   *
   * @param itemId the item's ID
   * @param text the comment's text
   * @param source the comment's source: {@code comment} or {@code resolve_note}
   * @return the ID of the comment
   */
  public long addComment(long itemId, String text, String source) {
    return backdoor.addComment(itemId, text, source);
  }

  /**
   * Adds a deploy that succeeded.
   *
   * @param environment the name of the environment
   * @param revision the revision that was deployed
   * @return the deploy's ID
   */
  public long addDeploy(String environment, String revision) {
    return addDeploy(Map.of("environment", environment, "revision", revision));
  }

  /**
   * Adds a deploy.
   *
   * @param attributes the deploy's attributes by wire name; a deploy with the status {@code
   *     started} times out after an hour
   * @return the deploy's ID
   */
  public long addDeploy(Map<String, ?> attributes) {
    return backdoor.addDeploy(attributes);
  }

  /**
   * Adds an environment that nothing was reported from, or finds the one with this name.
   *
   * @param name the environment's name
   * @return the environment's ID
   */
  public long addEnvironment(String name) {
    return backdoor.addEnvironment(name);
  }

  /**
   * Sets the result of a query in advance. The query's job is running when it is read for the first
   * time, and has succeeded when it is read for the second time.
   *
   * @param query the exact text of the query
   * @param columns the names of the columns
   * @param rows the values of each row, in the order of the columns
   */
  public void answerQuery(String query, List<String> columns, List<? extends List<?>> rows) {
    backdoor.answerQuery(query, columns, rows);
  }

  /**
   * Makes a query's job succeed.
   *
   * @param jobId the job's ID
   * @param columns the names of the columns
   * @param rows the values of each row, in the order of the columns
   */
  public void finishQuery(long jobId, List<String> columns, List<? extends List<?>> rows) {
    backdoor.finishQuery(jobId, columns, rows);
  }

  /**
   * Changes the status of a query's job.
   *
   * @param jobId the job's ID
   * @param status the new status: {@code running}, {@code failed}, {@code cancelled} or {@code
   *     timed_out}
   */
  public void moveQuery(long jobId, String status) {
    backdoor.moveQuery(jobId, status);
  }

  /**
   * Adds a replay of a session.
   *
   * @param environment the name of the environment
   * @param session the ID of the session
   * @param replay the ID of the replay
   * @param events the events of the replay, with their attributes by wire name
   */
  public void addReplay(
      String environment, String session, String replay, List<? extends Map<String, ?>> events) {
    backdoor.addReplay(environment, session, replay, events);
  }

  /** {@return the uploads to the project, oldest first} */
  public List<FakeUpload> uploads() {
    return backdoor.uploads();
  }
}

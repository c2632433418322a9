package dev.trivet.rootly.workflows;

import java.util.List;

/** Builds a task that pages people through Opsgenie. Not thread-safe. */
public final class PageOpsgenieOnCallRespondersTask
    extends TaskBuilder<PageOpsgenieOnCallRespondersTask> {

  PageOpsgenieOnCallRespondersTask() {
    super("page_opsgenie_on_call_responders");
  }

  /**
   * Sets the title of the page.
   *
   * @param title the title of the page
   * @return this builder
   */
  public PageOpsgenieOnCallRespondersTask title(String title) {
    return set("title", title);
  }

  /**
   * Sets the message to the people paged.
   *
   * @param message the message to the people paged
   * @return this builder
   */
  public PageOpsgenieOnCallRespondersTask message(String message) {
    return set("message", message);
  }

  /**
   * Sets the details of the page.
   *
   * @param description the details of the page
   * @return this builder
   */
  public PageOpsgenieOnCallRespondersTask description(String description) {
    return set("description", description);
  }

  /**
   * Sets the Opsgenie teams to page.
   *
   * @param teams the Opsgenie teams to page
   * @return this builder
   */
  public PageOpsgenieOnCallRespondersTask teams(NamedRef... teams) {
    return set("teams", List.of(teams));
  }

  /**
   * Sets the Opsgenie users to page.
   *
   * @param users the Opsgenie users to page
   * @return this builder
   */
  public PageOpsgenieOnCallRespondersTask users(NamedRef... users) {
    return set("users", List.of(users));
  }

  /**
   * Sets the priority in Opsgenie; {@code P1} by default: {@code P1}, {@code P2}, {@code P3},
   * {@code P4}, {@code P5}, {@code auto}.
   *
   * @param priority the priority in Opsgenie
   * @return this builder
   */
  public PageOpsgenieOnCallRespondersTask priority(String priority) {
    return set("priority", priority);
  }
}

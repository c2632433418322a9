package dev.trivet.rootly.workflows;

import java.util.List;

/** Builds a task that pages people through Opsgenie. Not thread-safe. */
public final class PageOpsgenieOnCallRespondersTask
    extends TaskBuilder<PageOpsgenieOnCallRespondersTask> {

  PageOpsgenieOnCallRespondersTask() {
    super("page_opsgenie_on_call_responders");
  }

  /**
   * Sets the page's title.
   *
   * @param title the title
   * @return this builder
   */
  public PageOpsgenieOnCallRespondersTask title(String title) {
    return set("title", title);
  }

  /**
   * Sets the message to the people who are paged.
   *
   * @param message the message
   * @return this builder
   */
  public PageOpsgenieOnCallRespondersTask message(String message) {
    return set("message", message);
  }

  /**
   * Sets the page's description: its details.
   *
   * @param description the description
   * @return this builder
   */
  public PageOpsgenieOnCallRespondersTask description(String description) {
    return set("description", description);
  }

  /**
   * Sets the Opsgenie teams to page.
   *
   * @param teams the Opsgenie teams
   * @return this builder
   */
  public PageOpsgenieOnCallRespondersTask teams(NamedRef... teams) {
    return set("teams", List.of(teams));
  }

  /**
   * Sets the Opsgenie users to page.
   *
   * @param users the Opsgenie users
   * @return this builder
   */
  public PageOpsgenieOnCallRespondersTask users(NamedRef... users) {
    return set("users", List.of(users));
  }

  /**
   * Sets the priority in Opsgenie: {@code P1}, {@code P2}, {@code P3}, {@code P4}, {@code P5} or
   * {@code auto}; {@code P1} by default.
   *
   * @param priority the priority
   * @return this builder
   */
  public PageOpsgenieOnCallRespondersTask priority(String priority) {
    return set("priority", priority);
  }
}

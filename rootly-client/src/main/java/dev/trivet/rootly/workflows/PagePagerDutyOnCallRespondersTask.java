package dev.trivet.rootly.workflows;

import java.util.List;

/** Builds a task that pages people through PagerDuty. Not thread-safe. */
public final class PagePagerDutyOnCallRespondersTask
    extends TaskBuilder<PagePagerDutyOnCallRespondersTask> {

  PagePagerDutyOnCallRespondersTask(NamedRef service) {
    super("page_pagerduty_on_call_responders");
    set("service", service);
  }

  /**
   * Sets the PagerDuty escalation policies to page.
   *
   * @param escalationPolicies the PagerDuty escalation policies
   * @return this builder
   */
  public PagePagerDutyOnCallRespondersTask escalationPolicies(NamedRef... escalationPolicies) {
    return set("escalation_policies", List.of(escalationPolicies));
  }

  /**
   * Sets the PagerDuty users to page.
   *
   * @param users the PagerDuty users
   * @return this builder
   */
  public PagePagerDutyOnCallRespondersTask users(NamedRef... users) {
    return set("users", List.of(users));
  }

  /**
   * Sets the title of the PagerDuty incident.
   *
   * @param title the title
   * @return this builder
   */
  public PagePagerDutyOnCallRespondersTask title(String title) {
    return set("title", title);
  }

  /**
   * Sets the message to the people who are paged.
   *
   * @param message the message
   * @return this builder
   */
  public PagePagerDutyOnCallRespondersTask message(String message) {
    return set("message", message);
  }

  /**
   * Sets the urgency in PagerDuty: {@code high}, {@code low} or {@code auto}; {@code high} by
   * default.
   *
   * @param urgency the urgency
   * @return this builder
   */
  public PagePagerDutyOnCallRespondersTask urgency(String urgency) {
    return set("urgency", urgency);
  }

  /**
   * Sets the priority of the PagerDuty incident.
   *
   * @param priority the priority; {@code auto} derives it from the incident's severity
   * @return this builder
   */
  public PagePagerDutyOnCallRespondersTask priority(String priority) {
    return set("priority", priority);
  }

  /**
   * Sets what a further page does when the incident has a linked PagerDuty incident already: add
   * responders to the linked one, or create another PagerDuty incident, which is not linked.
   *
   * @param value true to create another PagerDuty incident; false by default
   * @return this builder
   */
  public PagePagerDutyOnCallRespondersTask createNewIncidentOnConflict(boolean value) {
    return set("create_new_incident_on_conflict", value);
  }
}

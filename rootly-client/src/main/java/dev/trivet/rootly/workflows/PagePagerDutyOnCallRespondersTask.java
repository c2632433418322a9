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
   * @param escalationPolicies the PagerDuty escalation policies to page
   * @return this builder
   */
  public PagePagerDutyOnCallRespondersTask escalationPolicies(NamedRef... escalationPolicies) {
    return set("escalation_policies", List.of(escalationPolicies));
  }

  /**
   * Sets the PagerDuty users to page.
   *
   * @param users the PagerDuty users to page
   * @return this builder
   */
  public PagePagerDutyOnCallRespondersTask users(NamedRef... users) {
    return set("users", List.of(users));
  }

  /**
   * Sets the title of the PagerDuty incident.
   *
   * @param title the title of the PagerDuty incident
   * @return this builder
   */
  public PagePagerDutyOnCallRespondersTask title(String title) {
    return set("title", title);
  }

  /**
   * Sets the message to the people paged.
   *
   * @param message the message to the people paged
   * @return this builder
   */
  public PagePagerDutyOnCallRespondersTask message(String message) {
    return set("message", message);
  }

  /**
   * Sets the urgency in PagerDuty; {@code high} by default: {@code high}, {@code low}, {@code
   * auto}.
   *
   * @param urgency the urgency in PagerDuty
   * @return this builder
   */
  public PagePagerDutyOnCallRespondersTask urgency(String urgency) {
    return set("urgency", urgency);
  }

  /**
   * Sets the priority of the PagerDuty incident; {@code auto} derives it from the severity of the
   * incident.
   *
   * @param priority the priority of the PagerDuty incident
   * @return this builder
   */
  public PagePagerDutyOnCallRespondersTask priority(String priority) {
    return set("priority", priority);
  }

  /**
   * Says whether another page makes a PagerDuty incident of its own, without link to the incident,
   * rather than add responders to the linked one; false by default.
   *
   * @param value whether another page makes a PagerDuty incident of its own, without link to the
   *     incident, rather than add responders to the linked one
   * @return this builder
   */
  public PagePagerDutyOnCallRespondersTask createNewIncidentOnConflict(boolean value) {
    return set("create_new_incident_on_conflict", value);
  }
}

package dev.trivet.rootly.communications;

import dev.trivet.core.service.Transport;

/** How people outside the incident response are informed: messages to groups, and status pages. */
public final class CommunicationsArea {

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public CommunicationsArea(Transport transport) {
    this.transport = transport;
  }

  /**
   * {@return communication groups: the people and Slack channels that receive messages about
   * incidents}
   */
  public CommunicationGroupsApi groups() {
    return new CommunicationGroupsApi(transport);
  }

  /** {@return communication stages: the phases of an incident in which people are informed} */
  public CommunicationStagesApi stages() {
    return new CommunicationStagesApi(transport);
  }

  /** {@return communication templates: prepared messages about incidents} */
  public CommunicationTemplatesApi templates() {
    return new CommunicationTemplatesApi(transport);
  }

  /** {@return communication types: the kinds of messages about incidents} */
  public CommunicationTypesApi types() {
    return new CommunicationTypesApi(transport);
  }

  /** {@return status pages, which show visitors the status of services and functionalities} */
  public StatusPagesApi statusPages() {
    return new StatusPagesApi(transport);
  }

  /** {@return status page templates: prepared updates for a status page} */
  public StatusPageTemplatesApi statusPageTemplates() {
    return new StatusPageTemplatesApi(transport);
  }

  /** {@return status page components: the entries of a status page that have a status} */
  public StatusPageComponentsApi statusPageComponents() {
    return new StatusPageComponentsApi(transport);
  }

  /** {@return status page component groups: components that a status page shows together} */
  public StatusPageComponentGroupsApi statusPageComponentGroups() {
    return new StatusPageComponentGroupsApi(transport);
  }

  /** {@return status page announcements: messages to the visitors of a status page} */
  public StatusPageAnnouncementsApi statusPageAnnouncements() {
    return new StatusPageAnnouncementsApi(transport);
  }

  /** {@return status page teams: the teams that may publish on a status page or edit it} */
  public StatusPageTeamsApi statusPageTeams() {
    return new StatusPageTeamsApi(transport);
  }
}

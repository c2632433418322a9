package dev.trivet.rootly.communications;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.IncludeQuery;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Status page announcements: messages to the visitors of a status page. Creating one may notify
 * subscribers.
 */
public final class StatusPageAnnouncementsApi
    extends NestedApi<StatusPageAnnouncement, StatusPageAnnouncementInput, IncludeQuery> {

  static final CollectionEndpoints<StatusPageAnnouncement> STATUS_PAGE_ANNOUNCEMENTS =
      CollectionEndpoints.of(
              "rootly.statusPageAnnouncements",
              "status_page_announcements",
              "v1/status-pages/{status_page_id}/announcements",
              StatusPageAnnouncement.class)
          .membersAt("v1/announcements/{id}")
          .requires("title", "body")
          .onlyToCreate("notify_subscribers");

  StatusPageAnnouncementsApi(Transport transport) {
    super(transport, STATUS_PAGE_ANNOUNCEMENTS);
  }
}

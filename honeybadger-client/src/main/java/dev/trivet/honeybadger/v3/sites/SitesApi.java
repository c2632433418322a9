package dev.trivet.honeybadger.v3.sites;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.sites.UptimeCheck;
import dev.trivet.honeybadger.v3.collections.NestedApi;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/**
 * Operations on the sites of a project whose uptime is checked. Immutable and thread-safe.
 * Experimental.
 */
public final class SitesApi extends NestedApi<Site, SiteInput, PageQuery> {

  private static final EndpointGroup GROUP = V3Api.group("honeybadger-v3.sites");

  static final CollectionEndpoints<Site, Site> SITES =
      V3Api.collection("honeybadger-v3.sites", "projects/{project_id}/sites/{site_id}", Site.class)
          .requires("url");
  static final Endpoint<Listing<UptimeCheck>> UPTIME_CHECKS =
      GROUP.page(
          "uptimeChecks", "GET projects/{project_id}/sites/{site_id}/checks", UptimeCheck.class);
  static final Endpoint<Listing<Outage>> OUTAGES =
      GROUP.page("outages", "GET projects/{project_id}/sites/{site_id}/outages", Outage.class);

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public SitesApi(Transport transport) {
    super(transport, SITES);
  }

  /**
   * Lists the uptime checks of a site, newest first.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @param query which checks to list
   * @return the uptime checks, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or site, or the token has no access to
   *     it
   */
  public Listing<UptimeCheck> uptimeChecks(String projectId, String siteId, TimeQuery query) {
    return transport().call(UPTIME_CHECKS, CallInput.path(projectId, siteId).query(query));
  }

  /**
   * Lists the uptime checks of a site, newest first.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @return the uptime checks, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or site, or the token has no access to
   *     it
   */
  public Listing<UptimeCheck> uptimeChecks(String projectId, String siteId) {
    return uptimeChecks(projectId, siteId, TimeQuery.all());
  }

  /**
   * Lists the outages of a site, newest first.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @param query which outages to list
   * @return the outages, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or site, or the token has no access to
   *     it
   */
  public Listing<Outage> outages(String projectId, String siteId, TimeQuery query) {
    return transport().call(OUTAGES, CallInput.path(projectId, siteId).query(query));
  }

  /**
   * Lists the outages of a site, newest first.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @return the outages, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or site, or the token has no access to
   *     it
   */
  public Listing<Outage> outages(String projectId, String siteId) {
    return outages(projectId, siteId, TimeQuery.all());
  }
}

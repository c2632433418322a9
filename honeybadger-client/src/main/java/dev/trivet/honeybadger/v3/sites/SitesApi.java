package dev.trivet.honeybadger.v3.sites;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.sites.UptimeCheck;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.wire.V3Api;

/** Sites of a project whose uptime is checked. Immutable and thread-safe. Experimental. */
public final class SitesApi {

  private static final EndpointGroup SITES = V3Api.group("honeybadger-v3.sites");

  static final Endpoint<Listing<Site>> LIST =
      SITES.page("list", "GET projects/{project_id}/sites", Site.class);
  static final Endpoint<Site> CREATE =
      SITES.one("create", "POST projects/{project_id}/sites", Site.class).requires("url");
  static final Endpoint<Site> GET =
      SITES.one("get", "GET projects/{project_id}/sites/{site_id}", Site.class);
  static final Endpoint<Site> UPDATE =
      SITES.one("update", "PATCH projects/{project_id}/sites/{site_id}", Site.class).repeatable();
  static final Endpoint<Void> DELETE =
      SITES.none("delete", "DELETE projects/{project_id}/sites/{site_id}");
  static final Endpoint<Listing<UptimeCheck>> UPTIME_CHECKS =
      SITES.page(
          "uptimeChecks", "GET projects/{project_id}/sites/{site_id}/checks", UptimeCheck.class);
  static final Endpoint<Listing<Outage>> OUTAGES =
      SITES.page("outages", "GET projects/{project_id}/sites/{site_id}/outages", Outage.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public SitesApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists sites.
   *
   * @param projectId the project's ID
   * @param query which ones
   * @return the sites, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Site> list(String projectId, PageQuery query) {
    return transport.call(LIST, CallInput.path(projectId).query(query.parameters()));
  }

  /**
   * Lists sites.
   *
   * @param projectId the project's ID
   * @return the sites, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Site> list(String projectId) {
    return list(projectId, PageQuery.all());
  }

  /**
   * Creates a site. It is never repeated when it is unclear whether it worked.
   *
   * @param projectId the project's ID
   * @param site what to create
   * @return the new site
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Site create(String projectId, SiteInput site) {
    return transport.call(CREATE, CallInput.path(projectId).payload(site));
  }

  /**
   * Reads one site.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @return the site
   * @throws NotFoundException when the token has access to no such project or site
   */
  public Site get(String projectId, String siteId) {
    return transport.call(GET, CallInput.path(projectId, siteId));
  }

  /**
   * Changes a site; what is not set stays as it is.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @param changes what to change; refused unsent when nothing is set
   * @return the changed site
   * @throws NotFoundException when the token has access to no such project or site
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Site update(String projectId, String siteId, SiteInput changes) {
    return transport.call(UPDATE, CallInput.path(projectId, siteId).payload(changes));
  }

  /**
   * Deletes a site.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @throws NotFoundException when the token has access to no such project or site
   */
  public void delete(String projectId, String siteId) {
    transport.call(DELETE, CallInput.path(projectId, siteId));
  }

  /**
   * Lists the checks of a site, the latest first.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @param query which ones
   * @return the uptime checks, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project or site
   */
  public Listing<UptimeCheck> uptimeChecks(String projectId, String siteId, TimeQuery query) {
    return transport.call(
        UPTIME_CHECKS, CallInput.path(projectId, siteId).query(query.parameters()));
  }

  /**
   * Lists the checks of a site, the latest first.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @return the uptime checks, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project or site
   */
  public Listing<UptimeCheck> uptimeChecks(String projectId, String siteId) {
    return uptimeChecks(projectId, siteId, TimeQuery.all());
  }

  /**
   * Lists the times at which a site was down, the latest first.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @param query which ones
   * @return the outages, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project or site
   */
  public Listing<Outage> outages(String projectId, String siteId, TimeQuery query) {
    return transport.call(OUTAGES, CallInput.path(projectId, siteId).query(query.parameters()));
  }

  /**
   * Lists the times at which a site was down, the latest first.
   *
   * @param projectId the project's ID
   * @param siteId the site's ID
   * @return the outages, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project or site
   */
  public Listing<Outage> outages(String projectId, String siteId) {
    return outages(projectId, siteId, TimeQuery.all());
  }
}

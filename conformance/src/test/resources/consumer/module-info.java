/** What somebody who lives on the module path would write; compiled and run by a test. */
module consumer {
  requires dev.trivet.rollbar;
  requires dev.trivet.rootly;
  requires dev.trivet.honeybadger;
  requires dev.trivet.drift;
  requires dev.trivet.micrometer;
  requires dev.trivet.redis;
}

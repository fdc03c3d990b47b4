#include "base/reason.h"

#include <cerrno>
#include <string>

#include "base/diagnostics.h"

namespace hito {

Text reason_of(int error) {
  if (error == ENOENT) return say(Say::os_no_such_file);
  if (error == EACCES || error == EPERM) return say(Say::os_no_permission);
  if (error == EISDIR) return say(Say::os_is_folder);
  if (error == ENOTDIR) return say(Say::os_not_folder);
  if (error == ENOSPC || error == EDQUOT) return say(Say::os_no_space);
  if (error == EROFS) return say(Say::os_read_only);
  if (error == ENAMETOOLONG) return say(Say::os_name_too_long);
  if (error == ELOOP) return say(Say::os_link_loop);
  if (error == EIO) return say(Say::os_disk_fault);
  if (error == EMFILE || error == ENFILE) return say(Say::os_too_many_open);
  if (error == EFBIG) return say(Say::os_file_too_large);
  if (error == EBUSY || error == ETXTBSY) return say(Say::os_busy);
  return say(Say::os_other, {std::to_string(error)});
}

}  // namespace hito

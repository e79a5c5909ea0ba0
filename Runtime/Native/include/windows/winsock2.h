#pragma once
/// \file
/// Windows Sockets over the sockets of this platform: the same functions, with the names that Windows has besides.
/// A SOCKET is a file number. WSAStartup has nothing to do.

#include "windows.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

typedef int SOCKET;
#define INVALID_SOCKET (-1)
#define SOCKET_ERROR (-1)
#define SD_RECEIVE SHUT_RD
#define SD_SEND SHUT_WR
#define SD_BOTH SHUT_RDWR

typedef struct sockaddr SOCKADDR, *PSOCKADDR, *LPSOCKADDR;
typedef struct sockaddr_in SOCKADDR_IN, *PSOCKADDR_IN, *LPSOCKADDR_IN;
typedef struct sockaddr_storage SOCKADDR_STORAGE;
typedef struct in_addr IN_ADDR;
typedef struct addrinfo ADDRINFOA, ADDRINFO, *PADDRINFOA;
typedef struct hostent HOSTENT, *LPHOSTENT;
typedef struct pollfd WSAPOLLFD;

typedef struct WSAData {
    WORD wVersion, wHighVersion;
    char szDescription[257], szSystemStatus[129];
} WSADATA, *LPWSADATA;

#define WSAEINTR EINTR
#define WSAEBADF EBADF
#define WSAEACCES EACCES
#define WSAEINVAL EINVAL
#define WSAEWOULDBLOCK EWOULDBLOCK
#define WSAEINPROGRESS EINPROGRESS
#define WSAEALREADY EALREADY
#define WSAENOTSOCK ENOTSOCK
#define WSAEMSGSIZE EMSGSIZE
#define WSAEADDRINUSE EADDRINUSE
#define WSAEADDRNOTAVAIL EADDRNOTAVAIL
#define WSAENETUNREACH ENETUNREACH
#define WSAECONNABORTED ECONNABORTED
#define WSAECONNRESET ECONNRESET
#define WSAENOBUFS ENOBUFS
#define WSAEISCONN EISCONN
#define WSAENOTCONN ENOTCONN
#define WSAETIMEDOUT ETIMEDOUT
#define WSAECONNREFUSED ECONNREFUSED
#define WSAEHOSTUNREACH EHOSTUNREACH

static __inline__ __attribute__((unused)) int WSAStartup(WORD version, LPWSADATA data) {
    if (!data) return EFAULT;
    memset(data, 0, sizeof *data);
    data->wVersion = data->wHighVersion = version;
    return 0;
}

static __inline__ __attribute__((unused)) int WSACleanup(void) { return 0; }
static __inline__ __attribute__((unused)) int WSAGetLastError(void) { return errno; }
static __inline__ __attribute__((unused)) void WSASetLastError(int error) { errno = error; }
static __inline__ __attribute__((unused)) int closesocket(SOCKET socket) { return close(socket); }

/// A mode of a socket. Windows has a u_long for the argument, the platform an int.
static __inline__ __attribute__((unused)) int ioctlsocket(SOCKET socket, long command, ULONG* argument) {
    int value = argument ? (int)*argument : 0;
    int result = ioctl(socket, (unsigned long)command, &value);
    if (argument) *argument = (ULONG)value;
    return result;
}

#define WSAPoll poll
#define ADDR_ANY INADDR_ANY

BRIDGE_NO_WINDOWS_TEXT(WSASocket) BRIDGE_NO_WINDOWS(WSAAsyncSelect) BRIDGE_NO_WINDOWS(WSACloseEvent) BRIDGE_NO_WINDOWS(WSACreateEvent)
BRIDGE_NO_WINDOWS(WSAEnumNetworkEvents) BRIDGE_NO_WINDOWS(WSAEventSelect) BRIDGE_NO_WINDOWS(WSAGetOverlappedResult)
BRIDGE_NO_WINDOWS(WSAIoctl) BRIDGE_NO_WINDOWS(WSARecv) BRIDGE_NO_WINDOWS(WSASend) BRIDGE_NO_WINDOWS(WSAWaitForMultipleEvents)

// Windows Sockets, over the sockets of the platform.
// expect: hello from 127.0.0.1
// expect: True
#include <winsock2.h>
#include <ws2tcpip.h>
using namespace System;

#pragma comment(lib, "ws2_32.lib")

int main() {
    WSADATA data;
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0) return 1;
    SOCKET listening = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    SOCKADDR_IN address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (listening == INVALID_SOCKET || bind(listening, (SOCKADDR*)&address, sizeof address) == SOCKET_ERROR) return 2;
    if (listen(listening, 1) == SOCKET_ERROR || getsockname(listening, (SOCKADDR*)&address, &size) == SOCKET_ERROR) return 3;
    SOCKET client = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(client, (SOCKADDR*)&address, sizeof address) == SOCKET_ERROR) return 4;
    SOCKET server = accept(listening, (SOCKADDR*)&address, &size);
    send(client, "hello", 5, 0);
    char text[8] = {}, from[INET_ADDRSTRLEN];
    if (recv(server, text, sizeof text, 0) != 5) return 5;
    Console::WriteLine("{0} from {1}", gcnew String(text), gcnew String(InetNtopA(AF_INET, &address.sin_addr, from, sizeof from)));
    ULONG mode = 1;
    ioctlsocket(server, FIONBIO, &mode);
    Console::WriteLine(recv(server, text, 1, 0) == SOCKET_ERROR && WSAGetLastError() == WSAEWOULDBLOCK);
    closesocket(server);
    closesocket(client);
    closesocket(listening);
    return WSACleanup();
}

"""A bucket service for tests: moto on a free port, which checks signatures against the keys it gave.

Prints one line, "PORT ACCESS_KEY SECRET_KEY BUCKET", and ends when its input ends.
"""

import io
import json
import sys

import boto3
import requests
from botocore.config import Config
from moto.server import ThreadedMotoServer

BUCKET = "minh-chung"

said, sys.stdout = sys.stdout, io.StringIO()
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
address = f"http://127.0.0.1:{port}"


def client(name):
    return boto3.client(
        name, endpoint_url=address, region_name="us-east-1", aws_access_key_id="none", aws_secret_access_key="none",
        config=Config(s3={"addressing_style": "path"}))


users = client("iam")
users.create_user(UserName="chuan")
policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}
users.put_user_policy(UserName="chuan", PolicyName="all", PolicyDocument=json.dumps(policy))
key = users.create_access_key(UserName="chuan")["AccessKey"]
client("s3").create_bucket(Bucket=BUCKET)
# From now on nothing is done for whom the service does not know, or whose signature is wrong.
requests.post(f"{address}/moto-api/reset-auth", data=b"0", timeout=10)
print(port, key["AccessKeyId"], key["SecretAccessKey"], BUCKET, file=said, flush=True)
sys.stdin.read()
